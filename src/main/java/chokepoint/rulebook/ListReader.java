package chokepoint.rulebook;

import chokepoint.names.NearestWord;
import chokepoint.names.OwnedShare;
import chokepoint.names.parties.PartyNames;
import chokepoint.names.places.Countries;
import chokepoint.rulebook.text.RuleFile;
import chokepoint.rulebook.text.RuleProblems;
import chokepoint.trade.lists.CountryList;
import chokepoint.trade.lists.GoodsList;
import chokepoint.trade.lists.GoodsWords;
import chokepoint.trade.lists.HsNames;
import chokepoint.trade.lists.Makers;
import chokepoint.trade.lists.OwnershipList;
import chokepoint.trade.lists.PartyList;
import chokepoint.trade.lists.PhoneCodes;
import chokepoint.trade.lists.PlaceCodes;
import chokepoint.trade.lists.PreferenceSchemes;
import chokepoint.trade.lists.WordList;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.ShareRange;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one list file; the columns of its header decide what kind of list it is. */
final class ListReader {

    private static final String ANY = "any";

    /** Stands for a code where a word ends the name of goods; in a language that has such words, a name ends with what the goods are. */
    private static final String JOINS = "joins";

    /** Stands for a code where a word says that goods are meant which these are not. */
    private static final String EXCLUDES = "excludes";

    /** A list of parties names the entry that each name stands in. */
    private static final int MOST_SOURCES = 20;

    private final String name;
    private final ListRows rows;
    private final RuleProblems problems;

    ListReader(RuleFile file, RuleProblems problems) {
        this.name = file.stem();
        this.problems = problems;
        this.rows = rows(file, problems);
    }

    private static ListRows rows(RuleFile file, RuleProblems problems) {
        try {
            return ListRows.of(file.text());
        } catch (RuntimeException e) {
            problems.add(1, 1, "cannot be read as csv: " + e.getMessage());
            return ListRows.none();
        }
    }

    /** The list; empty if it is one of nothing known, with the reason among the problems. */
    Optional<Object> read() {
        Set<String> header = Set.copyOf(rows.header());
        if (header.contains("party")) {
            return Optional.of(parties());
        }
        if (header.contains("owned")) {
            return Optional.of(owners());
        }
        if (header.contains("locode")) {
            return Optional.of(places());
        }
        if (header.contains("hs code")) {
            return Optional.of(hsNames());
        }
        if (header.contains("word")) {
            return Optional.of(header.contains("hs") ? goodsWords() : words());
        }
        if (header.contains("scheme")) {
            return Optional.of(schemes());
        }
        if (header.contains("phone code")) {
            return Optional.of(phoneCodes());
        }
        if (header.contains("country")) {
            return Optional.of(header.contains("hs") ? makers() : countries());
        }
        if (header.contains("hs")) {
            return Optional.of(goods());
        }
        problems.add(
                1,
                1,
                "is a list of nothing known; its header needs a column 'country', 'hs', 'party', 'owned', 'hs code', 'locode', 'word', 'scheme' or 'phone code', beside 'source' and 'as of'");
        return Optional.empty();
    }

    private CountryList countries() {
        Set<Country> listed = new HashSet<>();
        rows.forEach(row -> country(row).ifPresent(listed::add));
        return new CountryList(name, source(), asOf(), listed);
    }

    private GoodsList goods() {
        Map<HsCode, String> tiers = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String tier = cell(row, "tier");
            hs(row).ifPresent(code -> tiers.put(code, tier.isEmpty() ? "listed" : tier));
        }
        return new GoodsList(name, source(), asOf(), tiers);
    }

    private Makers makers() {
        Map<HsCode, Set<Country>> makers = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            hs(row).ifPresent(code -> country(row)
                    .ifPresent(country -> makers.computeIfAbsent(code, absent -> new HashSet<>())
                            .add(country)));
        }
        return new Makers(name, source(), asOf(), makers);
    }

    /** Countries stand beside a scheme as codes, parted by blanks. */
    private PreferenceSchemes schemes() {
        Map<String, Set<Country>> schemes = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            Set<Country> members = Arrays.stream(
                            told(row, "countries", "names no country").split(" "))
                    .flatMap(code -> Countries.find(code).stream())
                    .collect(Collectors.toSet());
            schemes.put(told(row, "scheme", "names no scheme"), members);
        }
        return new PreferenceSchemes(name, source(), asOf(), schemes);
    }

    private WordList words() {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.add(told(row, "word", "names no word")));
        return new WordList(name, source(), asOf(), words);
    }

    /** A word whose code is {@code any} can stand for anything. */
    private GoodsWords goodsWords() {
        Set<String> joining = wordsThat(JOINS);
        Set<String> excluding = wordsThat(EXCLUDES);
        Set<String> nameLast = rows.stream()
                .filter(row -> cell(row, "hs").equals(JOINS))
                .map(row -> cell(row, "language"))
                .collect(Collectors.toSet());
        Map<String, Set<HsCode>> codes = new HashMap<>();
        Set<String> ofKind = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            String word = told(row, "word", "names no word").toLowerCase(Locale.ROOT);
            if (joining.contains(word) || excluding.contains(word)) {
                continue;
            }
            Set<HsCode> meant = codes.computeIfAbsent(word, absent -> new HashSet<>());
            if (!cell(row, "hs").equals(ANY)) {
                hs(row).ifPresent(meant::add);
            }
            if (nameLast.contains(cell(row, "language"))) {
                ofKind.add(word);
            }
        }
        return new GoodsWords(name, source(), asOf(), codes, ofKind, joining, excluding);
    }

    private Set<String> wordsThat(String role) {
        return rows.stream()
                .filter(row -> cell(row, "hs").equals(role))
                .map(row -> cell(row, "word").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private PhoneCodes phoneCodes() {
        Map<String, Set<Country>> codes = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String digits = told(row, "phone code", "has no phone code").replaceAll("\\D", "");
            country(row)
                    .ifPresent(country -> codes.computeIfAbsent(digits, absent -> new HashSet<>())
                            .add(country));
        }
        return new PhoneCodes(name, source(), asOf(), codes);
    }

    private PartyList parties() {
        List<PartyList.Entry> entries = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String party = told(row, "party", "names no party");
            entries.add(new PartyList.Entry(PartyNames.party(party), cell(row, "address"), cell(row, "source")));
        }
        return new PartyList(name, source(), asOf(), entries);
    }

    private OwnershipList owners() {
        List<OwnershipList.Stake> stakes = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String owner = told(row, "owner", "names no owner");
            String owned = told(row, "owned", "names no company that is owned");
            Optional<ShareRange> share = OwnedShare.read(cell(row, "percent"));
            if (share.isEmpty()) {
                refuse(row, "'percent' is '" + cell(row, "percent") + "'; expected " + OwnedShare.EXPECTED);
            }
            share.ifPresent(part -> stakes.add(new OwnershipList.Stake(
                    PartyNames.party(owner), PartyNames.party(owned), part, cell(row, "source"))));
        }
        return new OwnershipList(name, source(), asOf(), stakes);
    }

    private HsNames hsNames() {
        Map<HsCode, String> names = new HashMap<>();
        rows.forEach(row -> hs(row, "hs code").ifPresent(code -> names.put(code, told(row, "name", "has no name"))));
        return new HsNames(name, source(), asOf(), names);
    }

    private PlaceCodes places() {
        Map<String, Country> places = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String code = told(row, "locode", "has no code");
            country(row).ifPresent(country -> {
                places.put(code, country);
                names.put(code, cell(row, "name"));
            });
        }
        return new PlaceCodes(name, source(), asOf(), places, names);
    }

    private Optional<Country> country(NamedCsvRecord row) {
        String written = cell(row, "country");
        Optional<Country> country = Countries.find(written);
        if (country.isEmpty()) {
            refuse(row, "'" + written + "' is no country" + NearestWord.hint(Countries.nearest(written)));
        }
        return country;
    }

    private Optional<HsCode> hs(NamedCsvRecord row) {
        return hs(row, "hs");
    }

    private Optional<HsCode> hs(NamedCsvRecord row, String column) {
        String digits = cell(row, column).replace(".", "").replace(" ", "");
        if (!HsCode.valid(digits)) {
            refuse(row, "'" + digits + "' is no HS code of 2, 4 or 6 to 12 digits");
            return Optional.empty();
        }
        return Optional.of(HsCode.of(digits));
    }

    private String source() {
        Set<String> sources = new LinkedHashSet<>();
        rows.forEach(row -> sources.add(told(row, "source", "has no source; say who lists this, and where")));
        sources.remove("");
        return sources.size() <= MOST_SOURCES
                ? String.join("; ", sources)
                : sources.iterator().next() + " and " + (sources.size() - 1) + " more";
    }

    /** The latest day that any row speaks of. */
    private Day asOf() {
        Day latest = Day.UNKNOWN;
        for (NamedCsvRecord row : rows) {
            String written = cell(row, "as of");
            try {
                latest = latest.orLater(Day.of(written));
            } catch (DateTimeException e) {
                refuse(row, "'as of' is '" + written + "', not a day like 2024-02-23");
            }
        }
        return latest;
    }

    private String told(NamedCsvRecord row, String column, String otherwise) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            refuse(row, otherwise);
        }
        return cell;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private void refuse(NamedCsvRecord row, String message) {
        problems.add((int) row.getStartingLineNumber(), 1, message);
    }
}
