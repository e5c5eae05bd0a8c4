/** Risk: scenarios, their estimates, simulations and the loss they lead to. */
export const risk = {
  'risk.title': 'Risk',
  'risk.group': 'Risk',
  'risk.loading': 'Reading the scenarios',
  'risk.years': '{years} years',
  'risk.aYear': '{amount} a year',
  'risk.anEvent': '{amount} an event',
  'risk.meanOf': 'mean {amount}',
  'risk.shape.pert': 'PERT',
  'risk.shape.lognormal_ci90': 'lognormal, 90 % range',

  'risk.view': 'View',
  'risk.view.scenario': 'Scenario',
  'risk.view.portfolio': 'Portfolio',
  'risk.new': 'New scenario',
  'risk.next': 'Next scenario',
  'risk.previous': 'Previous scenario',
  'risk.nextPrevious': 'next, previous',

  'risk.state.not estimated': 'Not estimated',
  'risk.state.not simulated': 'Not simulated',
  'risk.state.out of date': 'Out of date',
  'risk.state.current': 'Current',

  'risk.tree.title': 'Loss event tree',
  'risk.tree.note': 'Annual loss = frequency × loss per event',
  'risk.tree.walk': 'walk',
  'risk.tree.edit': 'edit range',
  'risk.tree.annualLoss': 'Annual loss',
  'risk.tree.error': 'mean, {error} sampling',
  'risk.tree.p90': 'P90 {amount}',
  'risk.node.frequency': 'Loss event frequency',
  'risk.node.loss': 'Loss per event',
  'risk.node.notEstimated': 'Not estimated',
  'risk.node.frequency.ask': 'How often a year does it happen?',
  'risk.node.loss.ask': 'What does one event cost?',
  'risk.node.unstored': 'typed, not stored yet',

  'risk.run.seedWrong':
    'A seed is a whole number from 0 to 4 294 967 295, or blank for the one of the last run.',
  'risk.run.done': {
    one: '{count} scenario simulated over {years} years',
    other: '{count} scenarios simulated over {years} years',
  },
  'risk.run.cancelled': 'Simulation cancelled. The results stored before stay as they were.',
} as const;
