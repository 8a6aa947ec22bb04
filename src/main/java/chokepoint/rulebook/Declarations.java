package chokepoint.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** Checks what stands above the rule: two imports and one global, and nothing that runs. */
final class Declarations {

    private static final Pattern WORDS = Pattern.compile("chokepoint\\.trade\\.(\\*|\\w+)");

    private final RuleFile file;
    private final Problems problems;

    /** What it may call: where rules put what they find, or where tallies put what they count. */
    private final String called;

    Declarations(RuleFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.called = file.isTally() ? "Tally" : "Findings";
    }

    private String what() {
        return file.isTally() ? "a tally" : "a rule";
    }

    private String imported() {
        return "chokepoint.rulebook." + called;
    }

    private String global() {
        return "global " + called + " " + called.toLowerCase(Locale.ROOT);
    }

    void check(PackageDescr parsed) {
        imports(parsed);
        globals(parsed.getGlobals());
        refuse(parsed.getFunctionImports(), "imports a function; rules call none");
        refuse(parsed.getAccumulateImports(), "imports a function; rules call none");
        refuse(parsed.getFunctions(), "declares a function; rules have none");
        refuse(parsed.getTypeDeclarations(), "declares a type; rules use the types of trade");
        refuse(parsed.getEnumDeclarations(), "declares a type; rules use the types of trade");
        refuse(parsed.getEntryPointDeclarations(), "declares an entry point; rules have none");
        refuse(parsed.getWindowDeclarations(), "declares a window; rules have none");
        refuse(parsed.getAttributes(), "sets an attribute for its rules; rules have none: their order never shows");
    }

    private void imports(PackageDescr parsed) {
        for (ImportDescr imported : parsed.getImports()) {
            if (!WORDS.matcher(imported.getTarget()).matches()
                    && !imported.getTarget().equals(imported())) {
                int target = file.text().indexOf(imported.getTarget(), imported.getStartCharacter());
                problems.at(
                        Math.max(target, imported.getStartCharacter()),
                        "imports '" + imported.getTarget() + "'; " + what() + " imports chokepoint.trade.* and "
                                + imported() + " and nothing else");
            }
        }
        List<String> targets =
                parsed.getImports().stream().map(ImportDescr::getTarget).toList();
        Stream.of("chokepoint.trade.*", imported())
                .filter(needed -> !targets.contains(needed))
                .forEach(needed -> problems.add(1, 1, "has no line 'import " + needed + "'"));
    }

    private void globals(Collection<GlobalDescr> globals) {
        boolean found = false;
        for (GlobalDescr global : globals) {
            boolean ours =
                    global.getType().equals(called) && global.getIdentifier().equals(called.toLowerCase(Locale.ROOT));
            found |= ours;
            if (!ours) {
                problems.add(
                        global.getLine(),
                        global.getColumn() + 1,
                        "declares 'global " + global.getType() + " " + global.getIdentifier() + "'; " + what()
                                + " has '" + global() + "' and no other");
            }
        }
        if (!found) {
            problems.add(1, 1, "has no line '" + global() + "'");
        }
    }

    private void refuse(Collection<? extends BaseDescr> declared, String message) {
        declared.forEach(one -> problems.add(Math.max(1, one.getLine()), one.getColumn() + 1, message));
    }
}
