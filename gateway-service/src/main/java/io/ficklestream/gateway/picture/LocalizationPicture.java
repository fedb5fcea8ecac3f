package io.ficklestream.gateway.picture;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.vision.image.Heatmap;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbPng;
import java.util.List;

/** Shows where a class was seen: the mean of all samples' scores. */
final class LocalizationPicture {
    /** Sums are fixed point in units of 1/65536. */
    private static final double UNIT = 65_536;

    private final LocalizationMaps maps;

    LocalizationPicture(LocalizationMaps maps) {
        this.maps = maps;
    }

    byte[] draw(PictureRequest request, Fit fit) {
        EvidenceGrid grid = maps.evidence();
        int index = request.className().map(this::indexOf).orElseGet(this::strongest);
        float[] enlarged =
                Resampling.bilinear(scores(index), 1, grid.height(), grid.width(), fit.height(), fit.width());
        return RgbPng.encode(Heatmap.of(enlarged, fit.height(), fit.width()));
    }

    private int indexOf(String name) {
        List<String> classes = maps.plan().classes();
        if (!classes.contains(name)) {
            throw RefusedException.invalid(
                    "class", "class \"" + name + "\" was not localized; these were: " + String.join(", ", classes));
        }
        return classes.indexOf(name);
    }

    /** The class with the highest score anywhere. */
    private int strongest() {
        int[] sums = maps.evidence().sums();
        int highest = 0;
        for (int i = 1; i < sums.length; i++) {
            highest = sums[i] > sums[highest] ? i : highest;
        }
        return highest / cells();
    }

    private float[] scores(int index) {
        float[] scores = new float[cells()];
        for (int cell = 0; cell < scores.length; cell++) {
            scores[cell] = (float) (maps.evidence().sums()[index * scores.length + cell]
                    / (UNIT * maps.plan().totalSamples()));
        }
        return scores;
    }

    private int cells() {
        return maps.evidence().height() * maps.evidence().width();
    }
}
