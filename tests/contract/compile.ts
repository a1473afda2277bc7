/** Compiles sources that lie in no file, as if they stood in a game's folder, with the house's own settings. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

function houseOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/** What the compiler says of each source, by its name; nothing when it is sound. One program for all: they share the house. */
export function compileErrors(sources: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const options: ts.CompilerOptions = { ...houseOptions(), noUnusedLocals: false, noUnusedParameters: false };
  // Beside the template: where a real game would lie, so that './rules.ts' and '#kit' mean what they mean there.
  const paths = new Map(Object.keys(sources).map((name, i) => [join(root, 'games/_template', `source-${i}.ts`), name]));
  const textOf = (path: string): string | undefined => {
    const name = paths.get(path);
    return name === undefined ? undefined : sources[name];
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...paths.keys()], options, {
    ...host,
    getCurrentDirectory: () => root,
    fileExists: (path) => paths.has(path) || host.fileExists(path),
    readFile: (path) => textOf(path) ?? host.readFile(path),
    getSourceFile: (path, version, onError) => {
      const text = textOf(path);
      return text === undefined
        ? host.getSourceFile(path, version, onError)
        : ts.createSourceFile(path, text, version, true);
    },
    directoryExists: (path) => path === dirname([...paths.keys()][0] ?? '') || ts.sys.directoryExists(path),
  });
  const errorsIn = (path: string): readonly string[] => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start = 0 }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  };
  return Object.fromEntries([...paths].map(([path, name]) => [name, errorsIn(path)]));
}
