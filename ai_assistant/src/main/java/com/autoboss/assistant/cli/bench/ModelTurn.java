package com.autoboss.assistant.cli.bench;

import java.time.Duration;

/**
 * One reply asked for, as a composer of answers asks.
 *
 * @param first until the first statement could be shown: one of the reply, or a quotation because
 *     there is no reply
 * @param whole until the end
 * @param overshoot by how much the end was after the deadline; not above zero when in time
 * @param ending how it ended, in lower case
 */
public record ModelTurn(Duration first, Duration whole, Duration overshoot, String ending) {}
