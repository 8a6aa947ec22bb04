package chokepoint.names.places;

/**
 * A point of the earth, in degrees.
 *
 * @param longitude below zero west of Greenwich; beyond 180 where a coast goes on over that meridian
 * @param latitude below zero south of the equator
 */
public record MapPoint(double longitude, double latitude) {

    public MapPoint east(double degrees) {
        return new MapPoint(longitude + degrees, latitude);
    }
}
