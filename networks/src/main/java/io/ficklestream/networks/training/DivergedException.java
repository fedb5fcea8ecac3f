package io.ficklestream.networks.training;

/** Training stopped because the loss is no longer a finite number. */
public class DivergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DivergedException(String message) {
        super(message);
    }
}
