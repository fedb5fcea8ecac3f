package io.ficklestream.networks.losses;

/**
 * How fast a cell's weight falls with its rank in {@link GlobalWeightedRankPooling}: 0 pools the maximum, 1 the mean.
 *
 * @param present of classes that are in the image
 * @param absent of classes that are not
 * @param background of the background
 */
public record ExpansionDecays(double present, double absent, double background) {

    /** SEC's: of 41 x 41 cells, the upper few hundred decide about a present class, the best one about an absent class. */
    public static final ExpansionDecays SEC = new ExpansionDecays(0.996, 0, 0.999);

    public ExpansionDecays {
        requireDecay("present", present);
        requireDecay("absent", absent);
        requireDecay("background", background);
    }

    private static void requireDecay(String name, double decay) {
        if (!(decay >= 0 && decay <= 1)) {
            throw new IllegalArgumentException("the decay '" + name + "' is " + decay
                    + ": use a number from 0 (maximum pooling) to 1 (average pooling)");
        }
    }
}
