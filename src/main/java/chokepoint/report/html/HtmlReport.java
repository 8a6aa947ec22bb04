package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.names.Printable;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Pages of one audit: the whole report, and a memo that prints on one sheet of A4. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * The whole report.
     *
     * @param workbook where the checked workbook lies, seen from the page; empty if there is none
     */
    public static String report(Audit audit, String workbook) {
        StringOutput page = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(page), null, ReportPage.of(audit, workbook));
        return Printable.text(page.toString());
    }

    /** What an official needs to decide. */
    public static String memo(Audit audit) {
        StringOutput page = new StringOutput();
        JtememoGenerated.render(new OwaspHtmlTemplateOutput(page), null, MemoPage.of(audit));
        return Printable.text(page.toString());
    }
}
