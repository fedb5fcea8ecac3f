package io.ficklestream.gateway.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done again, and how. */
@Schema(name = "Reprocess", description = "Exactly one of ids, query and all; without options: as configured now")
public record ReprocessBody(List<String> ids, Query query, Boolean all, Options options) {

    /** Which images. */
    public record Query(String label, String status, Double minConfidence, Double maxConfidence, String review) {}

    /** What is to be done differently. */
    public record Options(String modelVersion, Integer samplesPerView, Double activationThreshold, Long randomSeed) {}
}
