package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;
import java.util.Arrays;

/**
 * Clusters of pixels in the same block and colour cell, each standing for its pixels' mean place and colour. Cells are a
 * good deal smaller than the term's deviations, so the kernel hardly changes within one.
 *
 * @param clusters which pixel belongs where
 * @param features [cluster][x, y, r, g, b], in units of the term's deviations
 */
record ColourClusters(PixelClusters clusters, float[] features) {
    /** Side of a block, in the term's spatial deviations. */
    private static final double BLOCK = 0.5;

    /** Side of a colour cell, in the term's colour deviations. */
    private static final double CELL = 0.54;

    /** In narrower cells hardly any pixels meet, and the table of all cells would be large. */
    private static final double NARROWEST_CELL = 2;

    /** Every pixel is a cluster of its own. */
    static ColourClusters none(RgbImage image, BilateralTerm term) {
        return new ColourClusters(PixelClusters.singletons(image.pixels()), term.features(image));
    }

    /** Clusters of an image for one term; none where the term tells neighbouring colour values apart. */
    static ColourClusters of(RgbImage image, BilateralTerm term) {
        if (CELL * term.srgb() < NARROWEST_CELL) {
            return none(image, term);
        }
        return new Builder(image, term).build();
    }

    private static final class Builder {
        private static final int NONE = -1;

        private final RgbImage image;
        private final BilateralTerm term;
        private final int block;
        private final int[] cellOf = new int[256];
        private final int cells;

        /** Cluster of every colour cell in the present block. */
        private final int[] clusterOf;

        /** Colour cells that occur in the present block. */
        private final int[] cellAt;

        private final int[] clusterOfPixel;
        private final int[] sizes;
        private final float[] sums;
        private int clusters;

        Builder(RgbImage image, BilateralTerm term) {
            this.image = image;
            this.term = term;
            this.block = (int) Math.max(1, Math.round(BLOCK * term.sxy()));
            double width = CELL * term.srgb();
            Arrays.setAll(cellOf, value -> (int) (value / width));
            this.cells = cellOf[255] + 1;
            this.clusterOf = new int[cells * cells * cells];
            this.cellAt = new int[block * block];
            this.clusterOfPixel = new int[image.pixels()];
            this.sizes = new int[image.pixels()];
            this.sums = new float[image.pixels() * term.dimensions()];
        }

        ColourClusters build() {
            Arrays.fill(clusterOf, NONE);
            for (int top = 0; top < image.height(); top += block) {
                for (int left = 0; left < image.width(); left += block) {
                    visit(top, left);
                }
            }
            return new ColourClusters(new PixelClusters(clusters, clusterOfPixel, block), means());
        }

        private void visit(int top, int left) {
            int bottom = Math.min(top + block, image.height());
            int right = Math.min(left + block, image.width());
            int distinct = numberCells(top, left, bottom, right);
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    add(clusterOf[cell(y, x)], y, x);
                }
            }
            for (int i = 0; i < distinct; i++) {
                clusterOf[cellAt[i]] = NONE;
            }
        }

        /** In the order of colours, so that clusters that share vertices of the lattice lie near each other in memory. */
        private int numberCells(int top, int left, int bottom, int right) {
            int distinct = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    int cell = cell(y, x);
                    if (clusterOf[cell] == NONE) {
                        clusterOf[cell] = 0;
                        cellAt[distinct++] = cell;
                    }
                }
            }
            Arrays.sort(cellAt, 0, distinct);
            for (int i = 0; i < distinct; i++) {
                clusterOf[cellAt[i]] = clusters++;
            }
            return distinct;
        }

        private int cell(int y, int x) {
            int red = cellOf[image.value(y, x, 0)];
            int green = cellOf[image.value(y, x, 1)];
            int blue = cellOf[image.value(y, x, 2)];
            return (red * cells + green) * cells + blue;
        }

        private void add(int cluster, int y, int x) {
            clusterOfPixel[y * image.width() + x] = cluster;
            sizes[cluster]++;
            int at = cluster * term.dimensions();
            sums[at] += x;
            sums[at + 1] += y;
            for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
                sums[at + 2 + channel] += image.value(y, x, channel);
            }
        }

        private float[] means() {
            float[] features = Arrays.copyOf(sums, clusters * term.dimensions());
            for (int i = 0; i < features.length; i++) {
                boolean place = i % term.dimensions() < 2;
                features[i] /= (float) (sizes[i / term.dimensions()] * (place ? term.sxy() : term.srgb()));
            }
            return features;
        }
    }
}
