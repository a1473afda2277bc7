/** Compiles sources that lie in no file as if they stood in the tree, with the house's own settings. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

function houseOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/**
 * What the compiler says of each source, by its path from the root of the tree; nothing when it is sound. One program for all: they
 * share the house, and may import one another.
 */
export function compileErrors(sources: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const options: ts.CompilerOptions = { ...houseOptions(), noUnusedLocals: false, noUnusedParameters: false };
  const texts = new Map(Object.entries(sources).map(([path, text]) => [join(root, path), text]));
  const folders = new Set([...texts.keys()].map(dirname));
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    getCurrentDirectory: () => root,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version, onError) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, version, onError)
        : ts.createSourceFile(path, text, version, true);
    },
    directoryExists: (path) => folders.has(path) || ts.sys.directoryExists(path),
  });
  const errorsIn = (path: string): readonly string[] => {
    const file = program.getSourceFile(join(root, path));
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start = 0 }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  };
  return Object.fromEntries(Object.keys(sources).map((path) => [path, errorsIn(path)]));
}
