package io.ficklestream.gateway.rest;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.ReviewState;
import io.ficklestream.gateway.rest.view.Words;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which images are meant, as part of an address. */
public class ImageFilter {
    @RestQuery
    @Parameter(description = "A class that they show")
    public String label;

    @RestQuery
    @Parameter(description = "queued, localized, seeded, segmented or failed")
    public String status;

    @RestQuery
    @Parameter(description = "At least this confidence, 0 to 1")
    public String minConfidence;

    @RestQuery
    @Parameter(description = "At most this confidence, 0 to 1")
    public String maxConfidence;

    @RestQuery
    @Parameter(description = "none, confirmed or corrected")
    public String review;

    ImageQuery query(ImageOrder order) {
        return new ImageQuery(
                Optional.ofNullable(label).map(ImageFilter::requireClass),
                Optional.ofNullable(status).map(word -> Words.parse(ImageStatus.class, "status", word)),
                QueryNumbers.share("minConfidence", minConfidence),
                QueryNumbers.share("maxConfidence", maxConfidence),
                Optional.ofNullable(review).map(word -> Words.parse(ReviewState.class, "review", word)),
                order);
    }

    static String requireClass(String name) {
        if (!VocClasses.NAMES.contains(name)) {
            throw RefusedException.invalid(
                    "label", "unknown class \"" + name + "\"; known are " + String.join(", ", VocClasses.NAMES));
        }
        return name;
    }
}
