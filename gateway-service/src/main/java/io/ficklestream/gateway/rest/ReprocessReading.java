package io.ficklestream.gateway.rest;

import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.ReviewState;
import io.ficklestream.gateway.intake.ReprocessRequest;
import io.ficklestream.gateway.rest.view.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads what is to be done again. */
final class ReprocessReading {
    private ReprocessReading() {}

    static ReprocessRequest request(ReprocessBody body) {
        long said = Stream.of(body.ids(), body.query(), body.all())
                .filter(Objects::nonNull)
                .count();
        if (said != 1 || Boolean.FALSE.equals(body.all())) {
            throw RefusedException.invalid(
                    "ids", "say which images: exactly one of \"ids\":[...], \"query\":{...} and \"all\":true");
        }
        return new ReprocessRequest(
                Optional.ofNullable(body.ids()).map(ReprocessReading::ids),
                body.query() == null ? ImageQuery.ALL : query(body.query()),
                body.options() == null ? ProcessingOptions.DEFAULT : processing(body.options()));
    }

    private static List<String> ids(List<String> ids) {
        if (ids.stream().anyMatch(id -> id == null || id.isBlank())) {
            throw RefusedException.invalid("ids", "one of the ids is null or blank: send ids of images only");
        }
        return ids.stream().distinct().toList();
    }

    private static ImageQuery query(ReprocessBody.Query query) {
        return new ImageQuery(
                Optional.ofNullable(query.label()).map(ImageFilter::requireClass),
                Optional.ofNullable(query.status()).map(word -> Words.parse(ImageStatus.class, "status", word)),
                share("minConfidence", query.minConfidence()),
                share("maxConfidence", query.maxConfidence()),
                Optional.ofNullable(query.review()).map(word -> Words.parse(ReviewState.class, "review", word)),
                ImageOrder.ID);
    }

    private static OptionalDouble share(String name, Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(QueryNumbers.share(name, value));
    }

    private static ProcessingOptions processing(ReprocessBody.Options options) {
        try {
            return new ProcessingOptions(
                    Optional.ofNullable(options.modelVersion()),
                    options.samplesPerView() == null ? OptionalInt.empty() : OptionalInt.of(options.samplesPerView()),
                    options.activationThreshold() == null
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(options.activationThreshold()),
                    options.randomSeed() == null ? OptionalLong.empty() : OptionalLong.of(options.randomSeed()));
        } catch (IllegalArgumentException e) {
            throw RefusedException.invalid("options", e.getMessage());
        }
    }
}
