package io.ficklestream.contracts;

/** One codec per kind of message. */
public final class Codecs {
    /** Values of topic {@link Topics#IMAGES}. */
    public static final Codec<ImageMessage> IMAGE = ImageMessageCodec.create();

    /** Values of topic {@link Topics#CAM_TASKS}. */
    public static final Codec<CamTask> CAM_TASK = CamTaskCodec.create();

    /** Values of topic {@link Topics#CAM_SAMPLES}. */
    public static final Codec<SampleBlock> SAMPLE_BLOCK = SampleBlockCodec.create();

    /** Values of topic {@link Topics#LOCALIZATION_MAPS}. */
    public static final Codec<LocalizationMaps> LOCALIZATION_MAPS = LocalizationMapsCodec.create();

    /** Values of topic {@link Topics#SEEDS}. */
    public static final Codec<SeedMask> SEED_MASK = SeedMaskCodec.create();

    /** Values of topic {@link Topics#SEGMENTATIONS}. */
    public static final Codec<Segmentation> SEGMENTATION = SegmentationCodec.create();

    /** Values of topic {@link Topics#MODELS}. */
    public static final Codec<ModelAnnouncement> MODEL_ANNOUNCEMENT = ModelAnnouncementCodec.create();

    /** Values of topic {@link Topics#TRAINING}. */
    public static final Codec<TrainingProgress> TRAINING_PROGRESS = TrainingProgressCodec.create();

    /** Values of topic {@link Topics#REVIEWS}. */
    public static final Codec<Review> REVIEW = ReviewCodec.create();

    private Codecs() {}
}
