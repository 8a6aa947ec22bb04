package chokepoint.cli.options;

import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RunRecord;
import chokepoint.run.failure.UsageException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments that make a recorded run again: plain values come from the record, all files from the caller. */
final class RecordedArguments {

    /** They name no file, hold no pattern, and let no list be larger. */
    private static final Set<String> PLAIN =
            Set.of("--home", "--as-of", "--language", "--rules-only", "--skip", "--encoding", "--delimiter", "--mask");

    private static final String POLICY = "--policy";
    private static final String PASSWORD_FILE = "--password-file";

    private final CommandSpec spec;
    private final RunRecord record;
    private final Map<String, Queue<String>> given;
    private final List<String> arguments = new ArrayList<>();
    private final List<Provenance> asked = new ArrayList<>();
    private final List<Provenance> unnamed = new ArrayList<>();

    private RecordedArguments(CommandSpec spec, RunRecord record, VerifyOptions given) {
        this.spec = spec;
        this.record = record;
        this.given = given.byOption();
    }

    /**
     * Reads what the record asks for.
     *
     * @param spec of the command that is to do it again
     * @throws UsageException if it asks for what this version does not know
     */
    static RecordedArguments of(CommandSpec spec, RunRecord record, VerifyOptions given) {
        RecordedArguments again = new RecordedArguments(spec, record, given);
        again.given.forEach((option, values) -> values.forEach(value -> again.arguments.add(option + "=" + value)));
        again.givePolicy();
        record.of(ProvenanceKind.OPTION).forEach(again::ask);
        again.given.remove(PASSWORD_FILE);
        again.given.forEach((option, values) ->
                values.forEach(value -> again.asked.add(RequestedOptions.seal(again.option(option), value))));
        again.asked.addAll(record.of(ProvenanceKind.SIGNATURE));
        return again;
    }

    /** A policy may have been found beside the list, and not been asked for. */
    private void givePolicy() {
        Optional<Provenance> policy = record.first(ProvenanceKind.POLICY);
        if (policy.isEmpty()) {
            return;
        }
        if (given.get(POLICY).isEmpty()) {
            unnamed.add(policy.get());
        } else if (record.of(ProvenanceKind.OPTION).stream()
                .noneMatch(seal -> seal.name().equals(POLICY))) {
            given.get(POLICY).clear();
        }
    }

    private void ask(Provenance seal) {
        OptionSpec option = option(seal.name());
        if (PLAIN.contains(seal.name())) {
            arguments.add(seal.name() + "=" + seal.note());
            asked.add(seal);
            return;
        }
        Queue<String> values = given.getOrDefault(seal.name(), new ArrayDeque<>());
        if (RequestedOptions.namesFiles(option) && !values.isEmpty()) {
            asked.add(elsewhere(seal, RequestedOptions.seal(option, values.remove())));
        } else if (values.remove(seal.note())) {
            asked.add(seal);
        } else if (!seal.name().equals(POLICY)
                || record.first(ProvenanceKind.POLICY).isEmpty()) {
            unnamed.add(seal);
        }
    }

    /** A file may lie elsewhere now; it is the same one if its content is. */
    private static Provenance elsewhere(Provenance was, Provenance now) {
        return new Provenance(ProvenanceKind.OPTION, was.name(), now.sha256(), was.note());
    }

    private OptionSpec option(String name) {
        return Optional.ofNullable(spec.findOption(name))
                .orElseThrow(() ->
                        new UsageException("the run was asked for '" + name + "', which this version does not know"));
    }

    /** The arguments that make the run again. */
    List<String> arguments() {
        return arguments;
    }

    /** What the run is asked for, for its record. */
    List<Provenance> asked() {
        return asked;
    }

    /** What the record says the run was given, and the caller gives nothing for. */
    List<Provenance> unnamed() {
        return unnamed;
    }

    /** Whether the caller brings rules of his own. */
    boolean rulesGiven() {
        return arguments.stream().anyMatch(argument -> argument.startsWith("--rules="));
    }
}
