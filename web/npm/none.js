// Beside types there is nothing to import here.
export {};
