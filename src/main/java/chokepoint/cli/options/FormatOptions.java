package chokepoint.cli.options;

import chokepoint.report.ReportFormat;
import chokepoint.run.output.RequestedReports;
import chokepoint.run.output.RequestedReports.RequestedReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says in which forms findings are handed on, and where. */
public final class FormatOptions {

    /** Reads {@code json} and {@code json=findings.json}. */
    private static final class Reader implements ITypeConverter<RequestedReport> {

        @Override
        public RequestedReport convert(String written) {
            String[] parts = written.split("=", 2);
            ReportFormat format = ReportFormat.named(parts[0])
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + parts[0] + "' is no format; expected one of " + ReportFormat.documents()));
            return new RequestedReport(
                    format, Optional.of(parts).filter(both -> both.length > 1).map(both -> Path.of(both[1])));
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            converter = Reader.class,
            description =
                    "How to tell what was found: text, json, sarif, junit, csv, parties, html, memo. Goes to the file named, else to standard"
                            + " output; may be given more than once (default: text).")
    private List<RequestedReport> wanted = new ArrayList<>();

    public RequestedReports reports() {
        return new RequestedReports(wanted);
    }
}
