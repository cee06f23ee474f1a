package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What editors do with versions that came in. */
@RestController
@RequestMapping("/api/v1/manuals")
class VersionController {

  private final Manuals manuals;
  private final ManualLife life;

  VersionController(Manuals manuals, ManualLife life) {
    this.manuals = manuals;
    this.life = life;
  }

  @PostMapping("/{id}/versions/{n}/withdraw")
  @Requires(Permission.EDIT_MANUALS)
  ManualView withdraw(Caller caller, @PathVariable UUID id, @PathVariable int n) {
    life.withdraw(caller, id, n);
    return view(caller, id);
  }

  @PostMapping("/{id}/versions/{n}/restore")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  ManualView restore(Caller caller, @PathVariable UUID id, @PathVariable int n) {
    life.restore(caller, id, n);
    return view(caller, id);
  }

  @PostMapping("/{id}/versions/{n}/read-again")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.EDIT_MANUALS)
  ManualController.Accepted readAgain(Caller caller, @PathVariable UUID id, @PathVariable int n) {
    return ManualController.Accepted.of(life.readAgain(caller, id, n), false);
  }

  @DeleteMapping("/samples")
  @Requires(Permission.EDIT_MANUALS)
  Removed removeSamples(Caller caller) {
    return new Removed(life.withdrawSamples(caller));
  }

  private ManualView view(Caller caller, UUID id) {
    return ManualView.of(manuals.get(caller, id)).getFirst();
  }

  /** How many versions of samples were taken out. */
  record Removed(int withdrawn) {}
}
