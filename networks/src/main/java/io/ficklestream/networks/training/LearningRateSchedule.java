package io.ficklestream.networks.training;

/**
 * The learning rate as a function of the updates made so far. Published ones: DSRG {@code step(5e-4, 0.33, 1000)}, SEC
 * {@code step(1e-3, 0.1, 2000)}, both over 8000 updates; DSRG's retraining {@code poly(1e-3, 20000)}.
 */
public sealed interface LearningRateSchedule {

    /** @param updates made before this one, 0 for the first */
    double rateAfter(long updates);

    /** The same rate for ever: what an endless stream needs that no schedule knows the end of. */
    static LearningRateSchedule constant(double rate) {
        return new Constant(rate);
    }

    /** {@code rate} times {@code factor} after every {@code interval} updates. */
    static LearningRateSchedule step(double rate, double factor, long interval) {
        return new Step(rate, factor, interval);
    }

    /** {@code rate (1 - updates / total)^0.9}, as in DeepLab. */
    static LearningRateSchedule poly(double rate, long total) {
        return new Poly(rate, Poly.DEEPLAB_POWER, total);
    }

    /**
     * Never changes.
     *
     * @param rate positive
     */
    record Constant(double rate) implements LearningRateSchedule {

        public Constant {
            requireRate(rate);
        }

        @Override
        public double rateAfter(long updates) {
            return rate;
        }
    }

    /**
     * Falls in steps.
     *
     * @param rate at first, positive
     * @param factor 0..1, without 0
     * @param interval updates from one fall to the next
     */
    record Step(double rate, double factor, long interval) implements LearningRateSchedule {

        public Step {
            requireRate(rate);
            if (!(factor > 0 && factor <= 1) || interval < 1) {
                throw new IllegalArgumentException("the learning rate cannot be multiplied by " + factor + " every "
                        + interval + " updates: use a factor above 0 and at most 1, and an interval of at least 1");
            }
        }

        @Override
        public double rateAfter(long updates) {
            return rate * Math.pow(factor, updates / interval);
        }
    }

    /**
     * Falls to 0 at the end, and stays there.
     *
     * @param rate at first, positive
     * @param power positive; 1 is a straight line
     * @param total updates until the rate is 0
     */
    record Poly(double rate, double power, long total) implements LearningRateSchedule {

        static final double DEEPLAB_POWER = 0.9;

        public Poly {
            requireRate(rate);
            if (!(power > 0) || total < 1) {
                throw new IllegalArgumentException("the learning rate cannot fall with power " + power + " over "
                        + total + " updates: use a positive power and at least 1 update");
            }
        }

        @Override
        public double rateAfter(long updates) {
            return rate * Math.pow(1 - Math.min(1, (double) updates / total), power);
        }
    }

    private static void requireRate(double rate) {
        if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the learning rate is " + rate + ": use a positive number");
        }
    }
}
