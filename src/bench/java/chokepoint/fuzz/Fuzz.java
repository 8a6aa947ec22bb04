package chokepoint.fuzz;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Lays out the seeds of a target and starts Jazzer on it: {@code mvn -P fuzz test-compile exec:exec -Dfuzz=ROUTE -Dfuzz.seconds=60}.
 * What is found lies in {@code target/fuzz} as {@code crash-…}, which {@code FuzzTest} can take.
 */
public final class Fuzz {

    private Fuzz() {}

    /** @param arguments the target, the seconds, and the folder for what is found */
    public static void main(String[] arguments) throws Exception {
        Target target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Path folder = Files.createDirectories(
                Path.of(arguments[2]).resolve(target.name().toLowerCase(Locale.ROOT)));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path found = Files.createDirectories(folder.resolve("found"));
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        List<String> jazzer = List.of(
                "--target_class=" + target.className(),
                "--instrumentation_includes=chokepoint.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + arguments[1],
                "-max_len=24000",
                "-timeout=120",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                found.toString(),
                seeds.toString());
        // Jazzer is there in its profile alone.
        Method main = Class.forName("com.code_intelligence.jazzer.Jazzer").getMethod("main", String[].class);
        main.invoke(null, (Object) jazzer.toArray(new String[0]));
    }
}
