package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Portfolio;
import chokepoint.finding.UnjudgeableList;
import chokepoint.names.Printable;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.UnaryOperator;

/** Pages: the whole report of one audit, a memo that prints on one sheet of A4, and what leads to the pages of several lists. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * The whole report.
     *
     * @param workbook where the checked workbook lies, seen from the page; empty if there is none
     * @param data its problems, for the script of the page
     */
    public static String report(Audit audit, String workbook, String data) {
        StringOutput page = new StringOutput();
        JtereportGenerated.render(
                new OwaspHtmlTemplateOutput(page),
                null,
                ReportPage.of(audit, workbook),
                PageScript.of("report.js", data));
        return Printable.text(page.toString());
    }

    /**
     * Several lists: what they say together, and the way to each.
     *
     * @param link turns a path, seen from the page, into a link
     */
    public static String portfolio(Portfolio portfolio, UnaryOperator<String> link) {
        StringOutput page = new StringOutput();
        JteportfolioGenerated.render(new OwaspHtmlTemplateOutput(page), null, PortfolioPage.of(portfolio, link));
        return Printable.text(page.toString());
    }

    /**
     * What was seen of a list on which nothing could be judged, and what would help.
     *
     * @param mapping where the mapping to complete lies, seen from the page
     */
    public static String unjudged(Audit audit, UnjudgeableList seen, String mapping) {
        StringOutput page = new StringOutput();
        JteunjudgedGenerated.render(new OwaspHtmlTemplateOutput(page), null, UnjudgedPage.of(audit, seen, mapping));
        return Printable.text(page.toString());
    }

    /** What an official needs to decide. */
    public static String memo(Audit audit) {
        StringOutput page = new StringOutput();
        JtememoGenerated.render(new OwaspHtmlTemplateOutput(page), null, MemoPage.of(audit));
        return Printable.text(page.toString());
    }
}
