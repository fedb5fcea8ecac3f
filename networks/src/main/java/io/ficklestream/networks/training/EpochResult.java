package io.ficklestream.networks.training;

/**
 * What an epoch came to.
 *
 * @param epoch from 1
 * @param loss mean over the epoch's steps
 * @param meanAveragePrecision over the classes on the validation photographs, 0..1; NaN where there are none
 * @param seconds that it took, validation included
 */
public record EpochResult(int epoch, double loss, double meanAveragePrecision, double seconds) {}
