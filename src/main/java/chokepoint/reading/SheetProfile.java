package chokepoint.reading;

import chokepoint.finding.ColumnRead;
import java.util.List;

/**
 * How one sheet is understood before its lines are read.
 *
 * @param name empty for csv
 * @param notAList why the sheet is not read; empty if it is
 * @param headerRow 1-based row of the last header line; 0 if there is none
 * @param columns what the columns are taken to mean
 * @param notChosen columns that could have meant a field that another column fits better
 * @param unmapped headers that mean no field, with their column letters
 * @param questions columns that only the user can tell the meaning of
 * @param notices what a reader of the list should know
 */
public record SheetProfile(
        String name,
        boolean hidden,
        String notAList,
        int headerRow,
        List<ColumnRead> columns,
        List<ColumnRead> notChosen,
        List<String> unmapped,
        List<Question> questions,
        List<String> notices) {

    public SheetProfile {
        columns = List.copyOf(columns);
        notChosen = List.copyOf(notChosen);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
        notices = List.copyOf(notices);
    }

    SheetProfile notAList(String reason) {
        return new SheetProfile(name, hidden, reason, 0, List.of(), List.of(), List.of(), List.of(), notices);
    }

    public boolean isList() {
        return notAList.isEmpty();
    }
}
