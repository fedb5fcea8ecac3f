package io.ficklestream.gateway.rest.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ficklestream.gateway.intake.Receipt;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An image that was accepted: the broker has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Accepted(String id, long revision, String location, Boolean unchanged) {

    /** What was accepted. */
    public static Accepted of(Receipt receipt) {
        return new Accepted(
                receipt.id(), receipt.revision(), location(receipt.id()), receipt.unchanged() ? Boolean.TRUE : null);
    }

    /** The address of an image. */
    static String location(String id) {
        return "/images/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
