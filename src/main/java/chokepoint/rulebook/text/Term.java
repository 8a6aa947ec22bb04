package chokepoint.rulebook.text;

import java.util.List;
import java.util.stream.Collectors;

/** A parsed condition: what stands between two commas of a pattern. */
public sealed interface Term {

    /** Where it starts in the file. */
    int offset();

    /** As the rule has it, for messages. */
    String spoken();

    /** {@code $name : term}. */
    record Binding(Token variable, Term term) implements Term {

        @Override
        public int offset() {
            return variable.offset();
        }

        @Override
        public String spoken() {
            return variable.text() + " : " + term.spoken();
        }
    }

    /** {@code term && term} or {@code term || term}. */
    record Joined(String sign, List<Term> terms) implements Term {

        @Override
        public int offset() {
            return terms.get(0).offset();
        }

        @Override
        public String spoken() {
            return terms.stream().map(Term::spoken).collect(Collectors.joining(" " + sign + " "));
        }

        public boolean all() {
            return sign.equals("&&");
        }
    }

    /** {@code ! term}. */
    record Not(Token sign, Term term) implements Term {

        @Override
        public int offset() {
            return sign.offset();
        }

        @Override
        public String spoken() {
            return "! " + term.spoken();
        }
    }

    /**
     * {@code left operator right}.
     *
     * @param operator for example {@code ==}, {@code contains} or {@code not in}
     * @param right several only for {@code in}
     */
    record Relation(Term left, String operator, List<Term> right) implements Term {

        @Override
        public int offset() {
            return left.offset();
        }

        @Override
        public String spoken() {
            return left.spoken() + " " + operator + " "
                    + right.stream().map(Term::spoken).collect(Collectors.joining(", "));
        }
    }

    /** {@code "text"}. */
    record Text(Token token) implements Term {

        @Override
        public int offset() {
            return token.offset();
        }

        @Override
        public String spoken() {
            return token.text();
        }

        /** Without quotes and escapes. */
        public String value() {
            return token.value();
        }
    }

    /** {@code 0} or {@code 1} beside a count: none, one, several. */
    record Count(Token token) implements Term {

        @Override
        public int offset() {
            return token.offset();
        }

        @Override
        public String spoken() {
            return token.text();
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(Token token) implements Term {

        @Override
        public int offset() {
            return token.offset();
        }

        @Override
        public String spoken() {
            return token.text();
        }
    }

    /** {@code origin.known}, {@code $most}, {@code foreign( Scope.VENDOR )}, {@code Scope.VENDOR}. */
    record Path(List<Step> steps) implements Term {

        @Override
        public int offset() {
            return steps.get(0).name().offset();
        }

        @Override
        public String spoken() {
            return steps.stream().map(Step::spoken).collect(Collectors.joining("."));
        }

        public boolean is(String text) {
            return spoken().equals(text);
        }
    }

    /**
     * One word of a path.
     *
     * @param brackets whether arguments follow, be it none
     */
    record Step(Token name, boolean brackets, List<Term> arguments) {

        public String spoken() {
            String given = arguments.stream().map(Term::spoken).collect(Collectors.joining(", "));
            return name.text() + (brackets ? "( " + given + " )" : "");
        }
    }
}
