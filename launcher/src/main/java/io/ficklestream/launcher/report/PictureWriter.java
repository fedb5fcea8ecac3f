package io.ficklestream.launcher.report;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.launcher.collect.DeadLetter;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.launcher.collect.ResultListener;
import io.ficklestream.launcher.report.ReportImage.Picture;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.GreyPng;
import io.ficklestream.vision.image.Heatmap;
import io.ficklestream.vision.image.Overlay;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the pictures of every image as its result arrives, and remembers what the report says about it. */
public final class PictureWriter implements ResultListener {

    private static final double OVERLAY_OPACITY = 0.55;

    private final ResultFolder folder;
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);
    private final SortedMap<String, ReportImage> images = new TreeMap<>();
    private final SortedMap<String, DeadLetter> deadLetters = new TreeMap<>();

    public PictureWriter(ResultFolder folder) {
        this.folder = folder;
    }

    @Override
    public void labeled(LabeledImage image) {
        SeedMask seed = image.seed();
        RgbImage photograph = fitted(decoder.decode(image.maps().photograph()), seed);
        List<Picture> pictures = new ArrayList<>();
        add(pictures, "photograph", PictureKind.PHOTOGRAPH, image.imageId(), Jpeg.encode(photograph));
        addLocalizationMaps(pictures, image);
        String id = image.imageId();
        byte[] before = PalettePng.encode(seed.height(), seed.width(), seed.maskBeforeCrf());
        add(pictures, "seeds before the CRF", PictureKind.MASK_BEFORE_CRF, id, before);
        add(pictures, "mask", PictureKind.MASK, id, PalettePng.encode(seed.height(), seed.width(), seed.mask()));
        byte[] confidence = GreyPng.encode(seed.height(), seed.width(), seed.confidence());
        add(pictures, "confidence", PictureKind.CONFIDENCE, id, confidence);
        byte[] overlay = RgbPng.encode(Overlay.blend(photograph, seed.mask(), OVERLAY_OPACITY));
        add(pictures, "overlay", PictureKind.OVERLAY, id, overlay);
        images.put(id, describe(image, pictures));
    }

    private void addLocalizationMaps(List<Picture> pictures, LabeledImage image) {
        SeedMask seed = image.seed();
        List<String> classes = seed.plan().classes();
        for (int index = 0; index < classes.size(); index++) {
            EvidenceGrid grid = image.maps().evidence();
            float[] map = MeanScores.of(grid, index, seed.plan().totalSamples());
            float[] enlarged = Resampling.bilinear(map, 1, grid.height(), grid.width(), seed.height(), seed.width());
            byte[] png = RgbPng.encode(Heatmap.of(enlarged, seed.height(), seed.width()));
            String name = image.imageId() + "-" + classes.get(index);
            add(pictures, "localization: " + classes.get(index), PictureKind.LOCALIZATION, name, png);
        }
    }

    private void add(List<Picture> pictures, String caption, PictureKind kind, String name, byte[] encoded) {
        pictures.add(new Picture(caption, Links.encode(folder.write(kind, name, encoded))));
    }

    private static RgbImage fitted(RgbImage photograph, SeedMask seed) {
        boolean fits = photograph.height() == seed.height() && photograph.width() == seed.width();
        return fits ? photograph : Resampling.resize(photograph, seed.height(), seed.width());
    }

    private static ReportImage describe(LabeledImage image, List<Picture> pictures) {
        Map<String, String> timings = new TreeMap<>();
        image.timings().millis().forEach((step, millis) -> timings.put(step, Math.round(millis) + " ms"));
        return new ReportImage(
                image.imageId(),
                image.seed().plan().classes(),
                image.seed().plan().labelOrigin() == LabelOrigin.PREDICTED,
                pictures,
                PixelShares.of(image.seed().mask()),
                timings);
    }

    @Override
    public void deadLettered(DeadLetter letter) {
        deadLetters.put(letter.imageId(), letter);
    }

    /** The labelled images in the order of their ids. */
    public List<ReportImage> images() {
        return List.copyOf(images.values());
    }

    /** The images without labels in the order of their ids. */
    public List<DeadLetter> deadLetters() {
        return List.copyOf(deadLetters.values());
    }
}
