package news.parallax.bench;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The size of one source file and of its methods, from the parser of the running JDK. */
record SourceShape(Path file, long lines, int imports, List<String> types, List<Method> methods) {
    private static final Set<Tree.Kind> BRANCHES = EnumSet.of(
            Tree.Kind.IF,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.CATCH,
            Tree.Kind.CASE,
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.CONDITIONAL_AND,
            Tree.Kind.CONDITIONAL_OR);
    private static final Set<Tree.Kind> LEVELS = EnumSet.of(
            Tree.Kind.IF,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.TRY,
            Tree.Kind.SWITCH,
            Tree.Kind.LAMBDA_EXPRESSION);

    /** A method with a body: physical lines, cyclomatic complexity, deepest nesting. */
    record Method(String name, long lines, int complexity, int nesting, int parameters) {}

    /** The shapes of {@code files}, in the same order. */
    static List<SourceShape> of(Collection<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceShape> shapes = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                shapes.add(shape(unit, positions));
            }
            return shapes;
        }
    }

    private static SourceShape shape(CompilationUnitTree unit, SourcePositions positions) {
        LineMap map = unit.getLineMap();
        List<String> types = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outer) {
                String name = outer + type.getSimpleName();
                types.add(name);
                return super.visitClass(type, name + ".");
            }

            @Override
            public Void visitMethod(MethodTree method, String outer) {
                BlockTree body = method.getBody();
                if (body != null) {
                    long start = map.getLineNumber(positions.getStartPosition(unit, method));
                    long end = map.getLineNumber(positions.getEndPosition(unit, method));
                    boolean constructor = method.getReturnType() == null;
                    methods.add(new Method(
                            outer + method.getName(),
                            end - start + 1,
                            branches(body) + 1,
                            nesting(body),
                            constructor ? 0 : method.getParameters().size()));
                }
                return super.visitMethod(method, outer);
            }
        }.scan(unit, "");
        long lines = map.getLineNumber(positions.getEndPosition(unit, unit));
        return new SourceShape(
                Path.of(unit.getSourceFile().toUri()), lines, unit.getImports().size(), types, methods);
    }

    private static int branches(Tree body) {
        int[] count = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree != null && BRANCHES.contains(tree.getKind())) {
                    count[0]++;
                }
                return super.scan(tree, null);
            }
        }.scan(body, null);
        return count[0];
    }

    private static int nesting(Tree body) {
        int[] depth = {0};
        int[] deepest = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                int step = tree != null && LEVELS.contains(tree.getKind()) ? 1 : 0;
                depth[0] += step;
                deepest[0] = Math.max(deepest[0], depth[0]);
                super.scan(tree, null);
                depth[0] -= step;
                return null;
            }
        }.scan(body, null);
        return deepest[0];
    }
}
