package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.picture.Layer;
import io.ficklestream.gateway.picture.PictureRequest;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How a picture is drawn, as part of an address. */
public class PictureParameters {
    private static final double OPACITY = 0.55;
    private static final String BEFORE_CRF = "before-crf";

    @RestQuery
    @Parameter(description = "Columns at most, 1 to 4096")
    public String width;

    @RestQuery("class")
    @Parameter(description = "Whose localization map; else the strongest")
    public String className;

    @RestQuery
    @Parameter(description = "before-crf: seeds as they were before the dense CRF")
    public String stage;

    @RestQuery
    @Parameter(description = "Which mask an overlay shows: mask, segmentation or seeds; else the best there is")
    public String layer;

    @RestQuery
    @Parameter(description = "Of an overlay's mask, 0 to 1")
    public String opacity;

    @RestQuery
    @Parameter(description = "Whatever you like: another value is another address, which no cache has")
    public String v;

    PictureRequest request(Layer drawn) {
        return new PictureRequest(
                drawn,
                QueryNumbers.whole("width", width),
                Optional.ofNullable(className),
                isBeforeCrf(),
                Optional.ofNullable(layer).map(PictureParameters::mask),
                QueryNumbers.share("opacity", opacity).orElse(OPACITY));
    }

    private boolean isBeforeCrf() {
        if (stage != null && !stage.equals(BEFORE_CRF)) {
            throw RefusedException.invalid("stage", "stage can only be " + BEFORE_CRF + ", not \"" + stage + "\"");
        }
        return stage != null;
    }

    private static Layer mask(String name) {
        try {
            return Layer.of(name);
        } catch (RefusedException e) {
            throw RefusedException.invalid("layer", "\"" + name + "\" is no mask: use mask, segmentation or seeds");
        }
    }
}
