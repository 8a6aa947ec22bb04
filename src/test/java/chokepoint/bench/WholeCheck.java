package chokepoint.bench;

import chokepoint.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole program as the command line starts it; what it has cost is told as it ends. */
final class WholeCheck {

    private WholeCheck() {}

    /** The list, and the folder of outputs. */
    public static void main(String[] listAndOutput) throws IOException {
        Path list = Path.of(listAndOutput[0]);
        Path checked =
                Path.of(listAndOutput[1]).resolve(list.getFileName().toString().replace(".xlsx", ".checked.xlsx"));
        Files.deleteIfExists(checked);
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(out, checked)));
        Main.main(new String[] {"check", listAndOutput[0], "--home", "DE", "--out", listAndOutput[1]});
    }

    /** The exit code tells of findings: here it is enough that there is an output. */
    private static void tell(PrintStream out, Path checked) {
        System.setOut(out);
        try {
            Run.tell(Files.exists(checked) ? "checked" : "nothing checked");
        } catch (IOException e) {
            out.println(e);
        }
        out.flush();
        Runtime.getRuntime().halt(0);
    }
}
