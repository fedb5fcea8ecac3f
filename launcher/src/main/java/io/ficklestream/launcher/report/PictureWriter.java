package io.ficklestream.launcher.report;

import io.ficklestream.contracts.EvidenceGrid;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.launcher.collect.DeadLetter;
import io.ficklestream.launcher.collect.LabeledImage;
import io.ficklestream.launcher.collect.ResultListener;
import io.ficklestream.launcher.report.ReportImage.Facts;
import io.ficklestream.launcher.report.ReportImage.Picture;
import io.ficklestream.launcher.report.ReportImage.Segmented;
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
import java.util.Comparator;
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
    private final List<DeadLetter> notes = new ArrayList<>();

    public PictureWriter(ResultFolder folder) {
        this.folder = folder;
    }

    @Override
    public void labeled(LabeledImage image) {
        SeedMask seed = image.seed();
        RgbImage photograph = fitted(decoder.decode(image.maps().photograph()), seed.height(), seed.width());
        List<Picture> pictures = new ArrayList<>();
        add(pictures, "photograph", PictureKind.PHOTOGRAPH, image.imageId(), Jpeg.encode(photograph));
        addLocalizationMaps(pictures, image);
        String id = image.imageId();
        byte[] before = PalettePng.encode(seed.height(), seed.width(), seed.maskBeforeCrf());
        add(pictures, "seeds before the CRF", PictureKind.MASK_BEFORE_CRF, id, before);
        add(pictures, "mask", PictureKind.MASK, id, PalettePng.encode(seed.height(), seed.width(), seed.mask()));
        image.segmentation().ifPresent(segmentation -> addMask(pictures, segmentation));
        byte[] confidence = GreyPng.encode(seed.height(), seed.width(), seed.confidence());
        add(pictures, "confidence", PictureKind.CONFIDENCE, id, confidence);
        add(pictures, "overlay", PictureKind.OVERLAY, id, overlay(photograph, seed.mask()));
        image.segmentation().ifPresent(segmentation -> addOverlay(pictures, photograph, segmentation));
        images.put(id, describe(image, pictures));
    }

    private void addMask(List<Picture> pictures, Segmentation segmentation) {
        byte[] mask = PalettePng.encode(segmentation.height(), segmentation.width(), segmentation.mask());
        add(pictures, "segmenter: mask", PictureKind.SEGMENTATION, segmentation.imageId(), mask);
    }

    private void addOverlay(List<Picture> pictures, RgbImage photograph, Segmentation segmentation) {
        RgbImage fitted = fitted(photograph, segmentation.height(), segmentation.width());
        byte[] overlay = overlay(fitted, segmentation.mask());
        add(pictures, "segmenter: overlay", PictureKind.SEGMENTATION_OVERLAY, segmentation.imageId(), overlay);
    }

    private static byte[] overlay(RgbImage photograph, byte[] mask) {
        return RgbPng.encode(Overlay.blend(photograph, mask, OVERLAY_OPACITY));
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

    private static RgbImage fitted(RgbImage photograph, int height, int width) {
        boolean fits = photograph.height() == height && photograph.width() == width;
        return fits ? photograph : Resampling.resize(photograph, height, width);
    }

    private static ReportImage describe(LabeledImage image, List<Picture> pictures) {
        Map<String, String> timings = new TreeMap<>();
        image.timings().millis().forEach((step, millis) -> timings.put(step, Math.round(millis) + " ms"));
        Segmented segmented = image.segmentation()
                .map(segmentation -> new Segmented(segmentation.modelVersion(), PixelShares.of(segmentation.mask())))
                .orElse(null);
        return new ReportImage(
                image.imageId(),
                image.seed().plan().classes(),
                image.seed().plan().labelOrigin() == LabelOrigin.PREDICTED,
                pictures,
                new Facts(PixelShares.of(image.seed().mask()), segmented, timings));
    }

    @Override
    public void deadLettered(DeadLetter letter) {
        deadLetters.put(letter.imageId(), letter);
    }

    /** The labelled images in the order of their ids. */
    public List<ReportImage> images() {
        return List.copyOf(images.values());
    }

    @Override
    public void noted(DeadLetter letter) {
        notes.add(letter);
    }

    /** What was set aside, in the order of the images. */
    public Letters letters() {
        return new Letters(
                List.copyOf(deadLetters.values()),
                notes.stream().sorted(Comparator.comparing(DeadLetter::imageId)).toList());
    }
}
