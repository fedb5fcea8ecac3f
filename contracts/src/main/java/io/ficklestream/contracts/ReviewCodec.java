package io.ficklestream.contracts;

import io.ficklestream.contracts.wire.ReviewProto;

/** {@link Review} on the wire. */
final class ReviewCodec {
    private ReviewCodec() {}

    static Codec<Review> create() {
        return new ProtobufCodec<>("review", ReviewProto.Review.parser(), ReviewCodec::toWire, ReviewCodec::fromWire);
    }

    private static ReviewProto.Review toWire(Review review) {
        ReviewProto.Review.Builder wire = ReviewProto.Review.newBuilder()
                .setImageId(review.imageId())
                .setVerdict(toWire(review.verdict()))
                .setReviewer(review.reviewer());
        Wire.ifNotFirst(review.revision(), wire::setRevision);
        return wire.build();
    }

    private static Review fromWire(ReviewProto.Review wire) {
        return new Review(wire.getImageId(), fromWire(wire.getVerdict()), wire.getRevision(), wire.getReviewer());
    }

    private static ReviewProto.Verdict toWire(Review.Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> ReviewProto.Verdict.VERDICT_CONFIRMED;
            case LABELS_CORRECTED -> ReviewProto.Verdict.VERDICT_LABELS_CORRECTED;
            case MASK_CORRECTED -> ReviewProto.Verdict.VERDICT_MASK_CORRECTED;
        };
    }

    private static Review.Verdict fromWire(ReviewProto.Verdict verdict) {
        return switch (verdict) {
            case VERDICT_CONFIRMED -> Review.Verdict.CONFIRMED;
            case VERDICT_LABELS_CORRECTED -> Review.Verdict.LABELS_CORRECTED;
            case VERDICT_MASK_CORRECTED -> Review.Verdict.MASK_CORRECTED;
            case VERDICT_UNSPECIFIED, UNRECOGNIZED ->
                throw new IllegalArgumentException("review.verdict is missing or one that this version does not know");
        };
    }
}
