package io.vitrina.transactions.generation;

import io.vitrina.transactions.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Eighteen invented areas in three regions: the cells of a honeycomb, whose corners are moved a little. Neighbours share
 * their corners, so that cells touch and never overlap.
 */
final class Geography {

    static final String COUNTRY = "Spain";

    private static final double LONGITUDE = -3.95;
    private static final double LATITUDE = 40.35;
    private static final double SIDE = 0.11;
    private static final double STEP_EAST = SIDE * StrictMath.sqrt(3) / 2 / 0.762;
    private static final double STEP_NORTH = SIDE / 2;
    private static final int[][] CORNERS = {{0, -2}, {1, -1}, {1, 1}, {0, 2}, {-1, 1}, {-1, -1}};

    private static final List<Place> PLACES = List.of(
            new Place("Valdemora Centro", "Ribera Alta", 0, 0, 17, 13, 0.10, 30),
            new Place("Las Acacias", "Ribera Alta", 1, 0, 9, 8, 0.16, 8),
            new Place("Monteclaro", "Ribera Alta", 0, 1, 7, 5, 0.32, 7),
            new Place("Puente Viejo", "Ribera Alta", -1, 1, 7, 6, -0.14, 5),
            new Place("San Telmo", "Ribera Alta", -1, 0, 6, 5, -0.05, 4),
            new Place("Olivares del Soto", "Ribera Alta", 1, -1, 5, 4, 0.05, 3),
            new Place("Peñarroya Centro", "Sierra Llana", 2, 0, 9, 8, 0.02, 14),
            new Place("El Robledal", "Sierra Llana", 2, 1, 4, 3, 0.20, 3),
            new Place("Fuenteclara", "Sierra Llana", 3, 0, 4, 3, -0.10, 3),
            new Place("Los Almendros", "Sierra Llana", 3, -1, 3, 2, -0.04, 2),
            new Place("Cerro Alto", "Sierra Llana", 2, -1, 3, 2, 0.08, 2),
            new Place("Villar de la Sierra", "Sierra Llana", 1, 1, 3, 2, -0.20, 2),
            new Place("Puerto Sereno", "Costa Serena", 0, -1, 8, 7, 0.04, 10),
            new Place("Arenas Blancas", "Costa Serena", 0, -2, 4, 3, 0.12, 2),
            new Place("La Almadraba", "Costa Serena", 1, -2, 3, 2, -0.16, 2),
            new Place("Salinas", "Costa Serena", 2, -2, 3, 2, -0.08, 1),
            new Place("Cala Mayor", "Costa Serena", 3, -2, 3, 2, 0.18, 1),
            new Place("Torre del Faro", "Costa Serena", -1, -1, 3, 2, -0.12, 1));

    private Geography() {}

    /**
     * @param column and
     * @param row in the honeycomb, in axial coordinates
     * @param people relative number of residents
     * @param pull how readily people come here to shop
     * @param wealth added to the logarithm of residents' income
     * @param merchants relative number of merchants
     */
    record Place(
            String name,
            String region,
            int column,
            int row,
            double people,
            double pull,
            double wealth,
            double merchants) {

        private int east() {
            return 2 * column + row;
        }

        private int north() {
            return 3 * row;
        }

        double longitude() {
            return LONGITUDE + STEP_EAST * east();
        }

        double latitude() {
            return LATITUDE + STEP_NORTH * north();
        }

        /** Distance to another place in cells of the honeycomb. */
        int distance(Place other) {
            int columns = column - other.column;
            int rows = row - other.row;
            return (Math.abs(columns) + Math.abs(rows) + Math.abs(columns + rows)) / 2;
        }
    }

    static List<Place> places() {
        return PLACES;
    }

    /** Code of the place with this number, A01 … A18. */
    static String code(int number) {
        return String.format(Locale.ROOT, "A%02d", number + 1);
    }

    static List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            Place place = PLACES.get(i);
            areas.add(new Area(code(i), place.name, place.region, COUNTRY, polygon(place)));
        }
        return areas;
    }

    private static String polygon(Place place) {
        StringBuilder text = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        for (int i = 0; i <= CORNERS.length; i++) {
            int[] corner = CORNERS[i % CORNERS.length];
            text.append(i == 0 ? "" : ",").append(position(place.east() + corner[0], place.north() + corner[1]));
        }
        return text.append("]]}").toString();
    }

    private static String position(int east, int north) {
        Dice dice = Dice.of(1, "corner", east * 1_000L + north);
        double longitude = LONGITUDE + STEP_EAST * (east + 0.45 * (dice.uniform() - 0.5));
        double latitude = LATITUDE + STEP_NORTH * (north + 0.8 * (dice.uniform() - 0.5));
        return String.format(Locale.ROOT, "[%.5f,%.5f]", longitude, latitude);
    }
}
