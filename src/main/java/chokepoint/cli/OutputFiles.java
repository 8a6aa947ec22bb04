package chokepoint.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Where the outputs of a check go: below one folder, under the names of their lists. */
record OutputFiles(Path out) {

    /** {@code a.xlsx} becomes {@code a.checked.xlsx}, {@code a.csv} becomes {@code a.csv.checked.xlsx}. */
    Path workbook(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx", "xlsm", "xls" -> out.resolve(name.substring(0, dot) + ".checked" + name.substring(dot));
            default -> out.resolve(name + ".checked.xlsx");
        };
    }

    /** The full name is kept: {@code a.xlsx.findings.json}. */
    Path findings(String name) {
        return out.resolve(name + ".findings.json");
    }

    Path report(String name) {
        return out.resolve(name + ".report.html");
    }

    Path memo(String name) {
        return out.resolve(name + ".memo.html");
    }

    /** What is said of several lists together. */
    Path portfolio(String ending) {
        return out.resolve("portfolio." + ending);
    }

    /** The path of an output below the folder, with forward slashes. */
    String below(Path output) {
        return out.relativize(output).toString().replace('\\', '/');
    }
}
