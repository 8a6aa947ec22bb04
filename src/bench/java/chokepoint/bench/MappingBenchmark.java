package chokepoint.bench;

import chokepoint.reading.header.Weight;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often the columns of labelled lists are understood, field by field, and what moving one weight of reading by a fifth costs.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench=Mapping -Dchokepoint.lists=DIR</pre>
 *
 * Lists are labelled by a file {@code MANIFEST_fields.csv} beside them, see {@link ColumnTruth}.
 */
final class MappingBenchmark {

    private static final double FIFTH = 0.2;

    private final Map<Path, List<ColumnTruth>> lists;

    private MappingBenchmark(Map<Path, List<ColumnTruth>> lists) {
        this.lists = lists;
    }

    public static void main(String[] arguments) throws Exception {
        Map<Path, List<ColumnTruth>> lists = new LinkedHashMap<>();
        String folder = System.getProperty("chokepoint.lists", "");
        if (folder.isBlank()) {
            System.out.println("lists of others are not measured: name a folder of them with -Dchokepoint.lists=DIR");
        } else {
            for (Path truth : ColumnTruth.find(Path.of(folder))) {
                lists.putAll(ColumnTruth.read(truth));
            }
        }
        Path made = LabelledLists.write(Path.of("target", "bench", "mapping"));
        lists.putAll(ColumnTruth.read(made.resolve(ColumnTruth.FILE)));
        MappingBenchmark benchmark = new MappingBenchmark(lists);
        benchmark.fields();
        benchmark.weights();
    }

    private void fields() throws IOException {
        MappingScore score = MappingScore.of(lists);
        System.out.printf(
                Locale.ROOT,
                "%n%-28s %7s %7s %7s   %s%n",
                lists.size() + " lists",
                "right",
                "wrong",
                "missing",
                "right but doubted, wrong and sure");
        score.byField()
                .forEach((field, counts) -> System.out.printf(
                        Locale.ROOT,
                        "%-28s %7d %7d %7d   %7d %7d%n",
                        field,
                        counts.right(),
                        counts.wrong(),
                        counts.missing(),
                        counts.doubted(),
                        counts.wrongAndSure()));
        MappingScore.Total all = score.total();
        System.out.printf(
                Locale.ROOT,
                "%-28s %7d %7d %7d   header rows right in %d%n",
                "all",
                all.right(),
                all.wrong(),
                all.missing(),
                all.headers());
        score.misses().forEach(System.out::println);
        score.noHeader().forEach(file -> System.out.println(file + ": another header row"));
    }

    /** What changes against the weights as they are: columns right, columns wrong, lists whose header row is right. */
    private void weights() throws Exception {
        MappingScore.Total asTheyAre = MappingScore.of(lists).total();
        System.out.printf(Locale.ROOT, "%n%-40s %7s  %-19s %-19s%n", "weight", "", "a fifth less", "a fifth more");
        System.out.printf(Locale.ROOT, "%-40s %7s  %-19s %-19s%n", "", "", "right wrong header", "right wrong header");
        for (Weight weight : all()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %7s  %-19s %-19s %s%n",
                    weight.getClass().getSimpleName() + "." + weight,
                    weight.value(),
                    apart(asTheyAre, moved(weight, 1 - FIFTH)),
                    apart(asTheyAre, moved(weight, 1 + FIFTH)),
                    weight.reason());
        }
    }

    private static String apart(MappingScore.Total before, MappingScore.Total after) {
        return String.format(
                Locale.ROOT,
                "%+5d %+5d %+6d",
                after.right() - before.right(),
                after.wrong() - before.wrong(),
                after.headers() - before.headers());
    }

    static List<Weight> all() {
        return new ClassFileImporter()
                .importPackages("chokepoint.reading").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Weight.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Weight.class::cast)
                        .toList();
    }

    /** The program never moves a weight, so it offers no way to. */
    private MappingScore.Total moved(Weight weight, double factor) throws Exception {
        Field value = weight.getClass().getDeclaredField("value");
        value.setAccessible(true);
        double asItIs = weight.value();
        value.setDouble(weight, asItIs * factor);
        try {
            forgetNames();
            return MappingScore.of(lists).total();
        } finally {
            value.setDouble(weight, asItIs);
            forgetNames();
        }
    }

    private static void forgetNames() throws ReflectiveOperationException {
        Field known = Class.forName("chokepoint.reading.header.NameMatch").getDeclaredField("KNOWN");
        known.setAccessible(true);
        ((Map<?, ?>) known.get(null)).clear();
    }
}
