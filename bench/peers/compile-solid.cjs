// Compiles the Solid page, whose path is given, to plain JavaScript on standard output.

const { transformFileSync } = require("@babel/core");

const presets = [require.resolve("babel-preset-solid")];
process.stdout.write(transformFileSync(process.argv[2], { presets, babelrc: false, configFile: false }).code);
