package com.autoboss.assistant.operations;

import java.net.InetAddress;
import java.util.List;

/** A list of addresses and networks. */
record Networks(List<Network> networks) {

  /** Throws IllegalArgumentException that names what is no address or network. */
  static Networks parse(List<String> texts) {
    return new Networks(texts.stream().map(Network::parse).toList());
  }

  /** Whether the address, as digits, is in one of them. Names are never looked up. */
  boolean contain(String address) {
    byte[] bytes;
    try {
      bytes = InetAddress.ofLiteral(withoutZone(address)).getAddress();
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
    return networks.stream().anyMatch(network -> network.contains(bytes));
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }
}
