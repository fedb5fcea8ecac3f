/**
 * A whole segmenter made by hand, small enough to be understood at a glance and to learn in microseconds: every label has
 * a colour, learning moves it towards the colours that the label was seen in, and a pixel has the label whose colour is
 * nearest.
 */
package io.ficklestream.segmenter.handmade;
