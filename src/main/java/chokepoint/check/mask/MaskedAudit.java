package chokepoint.check.mask;

import chokepoint.check.mask.MaskedName.Kind;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.ListRead;
import chokepoint.finding.NameQuestion;
import chokepoint.finding.Problem;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import chokepoint.finding.control.LinePrints;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Field;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An audit for a copy that is shared: the same but for tokens in place of natural persons. Fingerprints and evidence stay. */
public final class MaskedAudit {

    private static final Map<String, Kind> CONTACTS = Map.of(
            Field.VENDOR_EMAIL.label(), Kind.EMAIL,
            Field.VENDOR_PHONE.label(), Kind.PHONE,
            Field.VENDOR_ADDRESS.label(), Kind.ADDRESS,
            Field.VENDOR_ACCOUNT.label(), Kind.ACCOUNT);

    private final Pseudonymizer mask;
    private final Texts texts;

    private MaskedAudit(Pseudonymizer mask, Texts texts) {
        this.mask = mask;
        this.texts = texts;
    }

    /**
     * Hides.
     *
     * @param key with which tokens are made; audits masked with one key can be compared
     * @param terms what is hidden, by each of its spellings
     */
    public static Audit of(Audit audit, String key, SortedMap<String, MaskedName> terms) {
        return new MaskedAudit(new Pseudonymizer(key, terms, audit.texts()), audit.texts()).audit(audit);
    }

    private Audit audit(Audit audit) {
        return new Audit(
                audit.version(),
                audit.home(),
                audit.asOf(),
                audit.currency(),
                list(audit.list()),
                audit.value(),
                audit.leftAside(),
                audit.rules(),
                audit.limits(),
                audit.exposures().stream().map(this::exposure).toList(),
                audit.concentrations(),
                audit.routes(),
                audit.findings().stream().map(this::finding).toList(),
                audit.problems().stream().map(this::problem).toList(),
                audit.marks().stream().map(this::finding).toList(),
                audit.assurance(),
                audit.names().stream().map(this::names).toList(),
                audit.seals().stream().map(this::seal).toList(),
                Stream.concat(Stream.of(texts.text("mask.notice")), hidden(audit.notices()).stream())
                        .toList(),
                texts);
    }

    private List<String> hidden(List<String> all) {
        return all.stream().map(mask::hide).toList();
    }

    private ListRead list(ListRead list) {
        return new ListRead(
                list.file(),
                list.sha256(),
                list.format(),
                list.sheets().stream().map(this::sheet).toList(),
                list.problems().stream().map(this::problem).toList(),
                hidden(list.notices()),
                list.control(),
                LinePrints.NONE,
                list.direction());
    }

    private SheetRead sheet(SheetRead sheet) {
        return new SheetRead(
                sheet.name(),
                sheet.headerRow(),
                sheet.lines(),
                sheet.columns(),
                sheet.problems(),
                sheet.totalsLeftOut(),
                sheet.values(),
                hidden(sheet.notices()));
    }

    private ReadingProblem problem(ReadingProblem problem) {
        Kind contact = CONTACTS.get(problem.field());
        String found = contact == null || problem.found().isBlank()
                ? mask.hide(problem.found())
                : mask.token(new MaskedName(contact, problem.found().strip()));
        return new ReadingProblem(
                problem.where(), problem.field(), found, mask.hide(problem.expected()), mask.hide(problem.taken()));
    }

    private Provenance seal(Provenance seal) {
        return seal.kind() == ProvenanceKind.SIGNATURE
                ? new Provenance(seal.kind(), mask.hide(seal.name()), seal.sha256(), seal.note())
                : seal;
    }

    private Exposure exposure(Exposure exposure) {
        return exposure.named(mask.hide(exposure.holder()), mask.hide(exposure.holderKey()));
    }

    private NameQuestion names(NameQuestion match) {
        return new NameQuestion(
                match.role(),
                mask.hide(match.one()),
                mask.hide(match.other()),
                match.answer(),
                match.decided(),
                mask.hide(match.reason()),
                match.segment(),
                match.period(),
                match.shares());
    }

    private Problem problem(Problem problem) {
        return new Problem(
                problem.id(),
                problem.fingerprint(),
                problem.kind(),
                problem.severity(),
                mask.hide(problem.title()),
                mask.hide(problem.about()),
                problem.valueAtStake(),
                problem.share(),
                hidden(problem.orders()),
                problem.findings(),
                hidden(problem.actions()),
                problem.open());
    }

    private Finding finding(Finding finding) {
        return new Finding(
                finding.id(),
                finding.fingerprint(),
                finding.evidence(),
                finding.rule(),
                finding.title(),
                finding.kind(),
                finding.severity(),
                finding.families(),
                mask.hide(finding.message()),
                mask.hide(finding.why()),
                mask.hide(finding.clearIf()),
                mask.hide(finding.whatIf()),
                mask.hide(finding.advice()),
                finding.basis(),
                finding.valueAtStake(),
                finding.segment(),
                finding.period(),
                finding.cells(),
                hidden(finding.subject()),
                hidden(finding.measure()),
                disposition(finding.disposition()));
    }

    private SortedMap<String, String> hidden(SortedMap<String, String> named) {
        SortedMap<String, String> hidden = new TreeMap<>();
        named.forEach((name, value) -> hidden.put(name, mask.hide(value)));
        return hidden;
    }

    private Disposition disposition(Disposition decided) {
        return new Disposition(
                decided.state(),
                mask.hide(decided.reason()),
                mask.hide(decided.reviewer()),
                decided.until(),
                mask.hide(decided.note()));
    }
}
