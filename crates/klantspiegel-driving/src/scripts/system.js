// scorm-again as the learning system of `learner`; everything that is done with its API is written down in `calls`.
window.calls = [];
window.system = new Scorm12API({ logLevel: 5 });
system.loadFromJSON(learner, "cmi");
window.API = new Proxy(system, {
  get(target, name) {
    if (typeof target[name] !== "function") {
      calls.push([`get ${String(name)}`]);
      return target[name];
    }
    return (...given) => {
      const answer = target[name](...given);
      calls.push([name, ...given, answer]);
      return answer;
    };
  },
  set(target, name, value) {
    calls.push([`set ${String(name)}`]);
    return Reflect.set(target, name, value);
  },
});
