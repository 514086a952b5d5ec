import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = ['src', 'scripts', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .concat('.eleventy.ts').filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ts.createSourceFile(resolve(file), readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));

/** Names under which a file exports functions, classes and constants. */
const exportedBy = ({ statements }: ts.SourceFile): string[] => statements.flatMap((s) => {
  if (!ts.canHaveModifiers(s) || ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) !== true || ts.getModifiers(s)!.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(s)) return s.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
  return (ts.isFunctionDeclaration(s) || ts.isClassDeclaration(s)) && s.name !== undefined ? [s.name.text] : [];
});

/** What files import or pass on, as `file name`; `file *` where it is all of a file. */
function used(): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node, file: string): void => {
    const from = (at: ts.Node, names: readonly string[]): void => {
      if (ts.isStringLiteral(at) && at.text.startsWith('.')) for (const name of names) found.add(`${resolve(dirname(file), at.text)} ${name}`);
    };
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      from(node.moduleSpecifier, bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map((e) => (e.propertyName ?? e.name).text) : ['*']);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      from(node.moduleSpecifier, node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map((e) => (e.propertyName ?? e.name).text) : ['*']);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) from(node.arguments[0]!, ['*']);
    ts.forEachChild(node, (child) => { visit(child, file); });
  };
  for (const source of sources) visit(source, source.fileName);
  return found;
}

describe('what a file exports', () => {
  it('is imported somewhere, but for what Eleventy asks of its templates', () => {
    const known = used();
    const idle = sources.filter(({ fileName }) => !/\.11ty\.tsx?$/u.test(fileName))
      .flatMap((source) => exportedBy(source).filter((name) => !known.has(`${source.fileName} ${name}`) && !known.has(`${source.fileName} *`)).map((name) => `${source.fileName.slice(process.cwd().length + 1)}: ${name}`));
    expect(idle).toEqual([]);
  });
});
