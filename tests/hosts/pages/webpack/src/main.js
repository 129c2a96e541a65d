import "klantspiegel";
