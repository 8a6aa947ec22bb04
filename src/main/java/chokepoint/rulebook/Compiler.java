package chokepoint.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules that have passed the lint into Drools' executable model. */
final class Compiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final String SOURCES = "src/main/resources/";

    private Compiler() {}

    /**
     * The rules as a jar of classes, which {@link CompiledRules} makes a rulebook of.
     *
     * @param key tells one rulebook from another while they are compiled in one JVM
     */
    static byte[] compile(Collection<RuleFile> rules, String key) throws RulebookException {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("chokepoint", "rulebook", key);
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (RuleFile rule : rules) {
            files.write(SOURCES + folder(rule) + rule.name(), rule.text());
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RulebookException(problems(errors, rules));
        }
        services.getRepository().removeKieModule(release);
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }

    /** Drools warns if a rule's folder is not its package; the folders of users need not be. */
    private static String folder(RuleFile rule) {
        Matcher declared = PACKAGE.matcher(rule.text());
        return declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
    }

    private static List<RuleProblem> problems(List<Message> errors, Collection<RuleFile> rules) {
        List<RuleProblem> problems = new ArrayList<>();
        for (Message error : errors) {
            String path = String.valueOf(error.getPath());
            String shown = rules.stream()
                    .filter(rule ->
                            path.endsWith(rule.name()) || error.getText().contains(rule.id()))
                    .map(RuleFile::path)
                    .findFirst()
                    .orElse("rules");
            String text = error.getText().lines().findFirst().orElse("");
            problems.add(new RuleProblem(
                    shown, Math.max(0, error.getLine()), Math.max(0, error.getColumn()), "does not compile: " + text));
        }
        return problems.stream().distinct().sorted().toList();
    }
}
