package chokepoint.rulebook.compiled;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.text.RulebookException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules into Drools' executable model. */
public final class Compiler {

    private static final String SOURCES = "src/main/resources/";

    private Compiler() {}

    /**
     * The rules as a jar of classes, which {@link RuleClassLoader} loads.
     *
     * @param key tells one rulebook from another while they are compiled in one JVM
     */
    public static byte[] compile(Collection<RuleSource> rules, String key) throws RulebookException {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("chokepoint", "rulebook", key);
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (RuleSource rule : rules) {
            files.write(SOURCES + rule.place(), rule.text());
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RulebookException(problems(errors, rules));
        }
        services.getRepository().removeKieModule(release);
        return unpacked(((InternalKieModule) builder.getKieModule()).getBytes());
    }

    /** What an engine needs of a module, laid flat: every start reads it, and the jar that it is shipped in packs it once more. */
    private static byte[] unpacked(byte[] module) {
        ByteArrayOutputStream flat = new ByteArrayOutputStream(2 * module.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(module));
                ZipOutputStream out = new ZipOutputStream(flat)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (RuleClassLoader.needs(entry.getName())) {
                    ZipEntry laid = new ZipEntry(entry.getName());
                    laid.setTime(0);
                    out.putNextEntry(laid);
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a module in memory cannot be read", e);
        }
        return flat.toByteArray();
    }

    private static List<Mistake> problems(List<Message> errors, Collection<RuleSource> rules) {
        List<Mistake> problems = new ArrayList<>();
        for (Message error : errors) {
            String path = String.valueOf(error.getPath());
            Optional<RuleSource> rule = rules.stream()
                    .filter(source ->
                            path.endsWith(source.place()) || error.getText().contains(source.id()))
                    .findFirst();
            String text = error.getText().lines().findFirst().orElse("");
            problems.add(new Mistake(
                    rule.map(RuleSource::path).orElse("rules"),
                    rule.map(RuleSource::line).orElse(0),
                    0,
                    "does not compile: " + text));
        }
        return problems.stream().distinct().sorted().toList();
    }
}
