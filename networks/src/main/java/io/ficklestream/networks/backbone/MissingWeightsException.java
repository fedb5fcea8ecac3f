package io.ficklestream.networks.backbone;

/** The backbone's weights are not where they should be, or are not what they should be; says what to run. */
public class MissingWeightsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingWeightsException(String message) {
        super(message);
    }

    public MissingWeightsException(String message, Throwable cause) {
        super(message, cause);
    }
}
