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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done again, and how. */
@Schema(name = "Reprocess", description = "Exactly one of ids, query and all; without options: as configured now")
public record ReprocessBody(List<String> ids, Query query, Boolean all, Options options) {

    /** Which images. */
    public record Query(String label, String status, Double minConfidence, Double maxConfidence, String review) {
        ImageQuery toQuery() {
            return new ImageQuery(
                    Optional.ofNullable(label).map(ImageFilter::requireClass),
                    Optional.ofNullable(status).map(word -> Words.parse(ImageStatus.class, "status", word)),
                    share("minConfidence", minConfidence),
                    share("maxConfidence", maxConfidence),
                    Optional.ofNullable(review).map(word -> Words.parse(ReviewState.class, "review", word)),
                    ImageOrder.ID);
        }

        private static OptionalDouble share(String name, Double value) {
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(QueryNumbers.share(name, value));
        }
    }

    /** What is to be done differently. */
    public record Options(String modelVersion, Integer samplesPerView, Double activationThreshold, Long randomSeed) {
        ProcessingOptions toProcessing() {
            try {
                return new ProcessingOptions(
                        Optional.ofNullable(modelVersion),
                        samplesPerView == null ? OptionalInt.empty() : OptionalInt.of(samplesPerView),
                        activationThreshold == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(activationThreshold),
                        randomSeed == null ? OptionalLong.empty() : OptionalLong.of(randomSeed));
            } catch (IllegalArgumentException e) {
                throw RefusedException.invalid("options", e.getMessage());
            }
        }
    }

    ReprocessRequest toRequest() {
        long said = Stream.of(ids, query, all).filter(Objects::nonNull).count();
        if (said != 1 || Boolean.FALSE.equals(all)) {
            throw RefusedException.invalid(
                    "ids", "say which images: exactly one of \"ids\":[...], \"query\":{...} and \"all\":true");
        }
        ProcessingOptions processing = options == null ? ProcessingOptions.DEFAULT : options.toProcessing();
        ImageQuery which = query == null ? ImageQuery.ALL : query.toQuery();
        return new ReprocessRequest(Optional.ofNullable(ids), which, processing);
    }
}
