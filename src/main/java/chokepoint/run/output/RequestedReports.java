package chokepoint.run.output;

import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import chokepoint.report.ReportFormat;
import chokepoint.run.failure.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms in which a run hands on its findings besides the outputs of each list. */
public record RequestedReports(List<RequestedReport> reports) {

    /**
     * One of the forms.
     *
     * @param file where it goes; empty for standard output
     */
    public record RequestedReport(ReportFormat format, Optional<Path> file) {}

    public RequestedReports {
        reports = List.copyOf(reports);
    }

    /** @throws UsageException if more than one form would go to standard output, or one to where no file can be */
    public void check() {
        reports.forEach(each -> each.file()
                .ifPresent(file -> OutputPath.refuseUnlessFile("--format " + each.format(), file, List.of())));
        List<ReportFormat> printed = printed();
        if (printed.size() > 1) {
            throw new UsageException("--format: only one of " + printed
                    + " can go to standard output; name a file for each other, for example --format "
                    + printed.get(1) + "=FILE");
        }
    }

    /** @throws UsageException if a form that tells of one list is to tell of several */
    public void check(int lists) {
        reports.stream()
                .map(RequestedReport::format)
                .filter(format -> format.ofOneList() && lists > 1)
                .findFirst()
                .ifPresent(format -> {
                    throw new UsageException("--format " + format + ": a page tells of one list, and there are " + lists
                            + "; each has its own beside its checked workbook, and portfolio.html leads to them");
                });
    }

    /** The files named. */
    public List<Path> files() {
        return reports.stream().flatMap(each -> each.file().stream()).toList();
    }

    /** @throws UsageException if one of the files named is another's, or is named twice */
    public void refuse(List<Path> taken, String what) {
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
    public boolean printsText() {
        return printed().isEmpty() || asksForText();
    }

    /** Whether text was asked for in so many words. */
    public boolean asksForText() {
        return printed().contains(ReportFormat.TEXT);
    }

    /** Whether all that was found has to be kept until the end. */
    public boolean needAudits() {
        return reports.stream().anyMatch(each -> each.file().isPresent() || each.format() != ReportFormat.TEXT);
    }

    /** Writes all forms but the text on standard output. */
    public void write(List<Audit> audits, List<UncheckedFile> notChecked, OutputStream standard) throws IOException {
        for (RequestedReport each : reports) {
            if (each.file().isPresent()) {
                each.format().write(audits, notChecked, each.file().get());
            } else if (each.format() != ReportFormat.TEXT) {
                each.format().write(audits, notChecked, standard);
            }
        }
    }

    private List<ReportFormat> printed() {
        return reports.stream()
                .filter(each -> each.file().isEmpty())
                .map(RequestedReport::format)
                .distinct()
                .toList();
    }
}
