package chokepoint.rulebook.compiled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Loads the classes of compiled rules from memory. */
public final class RuleClassLoader extends ClassLoader {

    private static final String MODELS = "drools-model";
    private static final String CLASS = ".class";

    /** What Drools else reads from the folder in which the program was started, where received files may lie, and never uses. */
    private static final String READ_FROM_HERE = "drools.workDefinitions";

    static {
        System.setProperty(READ_FROM_HERE, "");
    }

    private final Map<String, byte[]> classes;

    private RuleClassLoader(Map<String, byte[]> classes) {
        super(RuleClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    /** The rules as an engine runs them; empty if these are no compiled rules that this runtime can load. */
    public static Optional<KieBase> load(byte[] jar) {
        try {
            Map<String, byte[]> entries = entries(jar);
            RuleClassLoader loader = new RuleClassLoader(entries);
            List<Model> models = new ArrayList<>();
            for (String name : models(entries)) {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
            return models.isEmpty() ? Optional.empty() : Optional.of(KieBaseBuilder.createKieBaseFromModel(models));
        } catch (IOException | ReflectiveOperationException | LinkageError | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** Whether an entry of a module is read here. */
    static boolean needs(String entry) {
        return entry.endsWith(CLASS) || entry.endsWith("/" + MODELS);
    }

    private static Map<String, byte[]> entries(byte[] jar) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** One model class for each package of rules, a line each after the first. */
    private static List<String> models(Map<String, byte[]> entries) {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith(CLASS))
                .flatMap(entry -> new String(entry.getValue(), StandardCharsets.UTF_8).lines())
                .filter(line -> !line.isBlank() && !line.contains(":"))
                .sorted()
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + CLASS);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
