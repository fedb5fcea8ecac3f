package io.ficklestream.launcher.progress;

/**
 * How far a stage is.
 *
 * @param name what the stage counts, such as "images in"
 * @param done how many are done
 * @param total how many there will be; 0 while that is unknown
 */
public record StageProgress(String name, long done, long total) {

    public StageProgress {
        if (done < 0 || total < 0) {
            throw new IllegalArgumentException("progress cannot be negative: " + done + " of " + total);
        }
    }

    /** From 0 to 1. */
    public double fraction() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }

    /** The share in whole percent: 100 only when everything is done. */
    public int percent() {
        return (int) Math.floor(100 * fraction());
    }
}
