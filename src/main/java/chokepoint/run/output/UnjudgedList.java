package chokepoint.run.output;

import chokepoint.check.Check;
import chokepoint.finding.Audit;
import chokepoint.finding.UnjudgeableList;
import chokepoint.finding.UnjudgeableList.SheetSeen;
import chokepoint.finding.UnjudgeableList.Wanted;
import chokepoint.reading.ListProfile;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.report.HtmlPages;
import chokepoint.trade.values.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list on which not one rule could be evaluated: says why, and writes what was seen of it and what would help. */
public final class UnjudgedList {

    private final Audit audit;
    private final ListProfile profile;
    private final UnjudgeableList seen;

    private UnjudgedList(Audit audit, ListProfile profile, UnjudgeableList seen) {
        this.audit = audit;
        this.profile = profile;
        this.seen = seen;
    }

    public static UnjudgedList of(Audit audit, ListProfile profile, Check check) {
        List<SheetSeen> sheets = profile.sheets().stream()
                .filter(sheet -> !sheet.firstRows().isEmpty())
                .map(UnjudgedList::seen)
                .toList();
        return new UnjudgedList(audit, profile, new UnjudgeableList(sheets, check.wanted(audit)));
    }

    private static SheetSeen seen(SheetProfile sheet) {
        return new SheetSeen(
                sheet.name(),
                sheet.notAList(),
                sheet.headerRow(),
                sheet.columns(),
                sheet.unmapped(),
                sheet.firstRows());
    }

    /** @param mapping where the mapping to complete lies, in the same folder */
    void writePage(Path mapping, Path part) throws IOException {
        HtmlPages.writeUnjudged(audit, seen, mapping, part);
    }

    void writeMapping(Path part) throws IOException {
        Files.writeString(part, MappingDraft.of(audit.list().file(), seen, audit.texts()));
    }

    /** Why nothing was judged, and what would help most, where what was seen is written. */
    public String becauseWithMapping(String mapping) {
        return because("; complete '" + mapping
                + "' in the output folder and give it with --mapping; the page beside it shows what was seen");
    }

    /** Why nothing was judged, and what would help most, where nothing is written. */
    public String because() {
        return because("; name the columns in a file given with --mapping, see 'chokepoint inspect'");
    }

    private String because(String help) {
        String file = audit.list().file() + ": ";
        if (audit.list().lines() == 0) {
            return file + "no line was read: " + String.join("; ", reasons()) + help;
        }
        String wanted = seen.wanted().isEmpty()
                ? "nothing that a mapping could add"
                : seen.wanted().stream().map(UnjudgedList::told).collect(Collectors.joining(", then "));
        return file + "read, " + audit.list().lines() + " lines, but no rule could run; what would help most: " + wanted
                + help;
    }

    private static String told(Wanted wanted) {
        String fields = wanted.fields().stream().map(Field::label).collect(Collectors.joining(" and "));
        return fields + " (" + wanted.rules() + (wanted.rules() == 1 ? " rule could run)" : " rules could run)");
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        profile.sheets().stream()
                .filter(sheet -> !sheet.isList())
                .forEach(sheet -> reasons.add((sheet.name().isEmpty() ? "the file" : "sheet '" + sheet.name() + "'")
                        + " is no list: " + sheet.notAList()));
        audit.list().sheets().forEach(sheet -> {
            String name = sheet.name().isEmpty() ? "the file" : "sheet '" + sheet.name() + "'";
            reasons.add(name + " has a header in row " + sheet.headerRow() + ", but no row below it is a line; name the"
                    + " row of the header in mapping.yml if it is another");
            reasons.addAll(sheet.notices());
        });
        return reasons;
    }
}
