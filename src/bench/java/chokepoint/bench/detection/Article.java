package chokepoint.bench.detection;

/** A part of one maker, made in one country, at one price. */
record Article(String part, Good good, Firm maker, String origin, int price) {

    Article madeIn(String country) {
        return new Article(part, good, maker, country, price);
    }

    Article by(Firm other) {
        return new Article(part, good, other, origin, price);
    }

    Article at(int otherPrice) {
        return new Article(part, good, maker, origin, otherPrice);
    }
}
