package chokepoint.cli;

import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import chokepoint.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which forms the findings are handed on, and where. */
final class FormatOptions {

    /**
     * One of the forms asked for.
     *
     * @param file where it goes; empty for standard output
     */
    private record Wanted(ReportFormat format, Optional<Path> file) {}

    /** Reads {@code json} and {@code json=findings.json}. */
    private static final class Reader implements ITypeConverter<Wanted> {

        @Override
        public Wanted convert(String written) {
            String[] parts = written.split("=", 2);
            ReportFormat format = ReportFormat.named(parts[0])
                    .orElseThrow(() -> new TypeConversionException("'" + parts[0] + "' is no format; expected one of "
                            + Arrays.toString(ReportFormat.values())));
            return new Wanted(
                    format, Optional.of(parts).filter(both -> both.length > 1).map(both -> Path.of(both[1])));
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            converter = Reader.class,
            description =
                    "How to tell what was found: text, json, sarif, csv, html, memo. Goes to the file named, else to standard"
                            + " output; may be given more than once (default: text).")
    private List<Wanted> wanted = new ArrayList<>();

    /** @throws UsageException if more than one form would go to standard output, or one to where no file can be */
    void check() {
        wanted.forEach(each ->
                each.file.ifPresent(file -> OutputPlace.refuseUnlessFile("--format " + each.format, file, List.of())));
        List<ReportFormat> printed = printed();
        if (printed.size() > 1) {
            throw new UsageException("--format: only one of " + printed
                    + " can go to standard output; name a file for each other, for example --format "
                    + printed.get(1) + "=FILE");
        }
    }

    /** @throws UsageException if a form that tells of one list is to tell of several */
    void check(int lists) {
        wanted.stream()
                .map(Wanted::format)
                .filter(format -> format.ofOneList() && lists > 1)
                .findFirst()
                .ifPresent(format -> {
                    throw new UsageException("--format " + format + ": a page tells of one list, and there are " + lists
                            + "; each has its own beside its checked workbook, and portfolio.html leads to them");
                });
    }

    /** The files named. */
    List<Path> files() {
        return wanted.stream().flatMap(each -> each.file.stream()).toList();
    }

    /** @throws UsageException if one of the files named is another's, or is named twice */
    void refuse(List<Path> taken, String what) {
        Set<Path> others = new HashSet<>();
        taken.forEach(file -> others.add(file.toAbsolutePath().normalize()));
        Set<Path> own = new HashSet<>();
        for (Path file : files()) {
            Path absolute = file.toAbsolutePath().normalize();
            if (others.contains(absolute)) {
                throw new UsageException("--format: '" + file + "' is " + what + "; name another file");
            }
            if (!own.add(absolute)) {
                throw new UsageException("--format: '" + file + "' is named twice; name a file for each form");
            }
        }
    }

    /** Whether standard output is for people; so it is unless a form is asked for that goes there. */
    boolean printsText() {
        return printed().isEmpty() || asksForText();
    }

    /** Whether text was asked for in so many words. */
    boolean asksForText() {
        return printed().contains(ReportFormat.TEXT);
    }

    /** Whether all that was found has to be kept until the end. */
    boolean needAudits() {
        return wanted.stream().anyMatch(each -> each.file.isPresent() || each.format != ReportFormat.TEXT);
    }

    /** Writes all forms but the text on standard output. */
    void write(List<Audit> audits, List<UncheckedFile> notChecked, OutputStream standard) throws IOException {
        for (Wanted each : wanted) {
            if (each.file.isPresent()) {
                each.format.write(audits, notChecked, each.file.get());
            } else if (each.format != ReportFormat.TEXT) {
                each.format.write(audits, notChecked, standard);
            }
        }
    }

    private List<ReportFormat> printed() {
        return wanted.stream()
                .filter(each -> each.file.isEmpty())
                .map(Wanted::format)
                .distinct()
                .toList();
    }
}
