using System.Collections.Concurrent;
using System.Net;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>
/// What each key, token or address may spend on field cost in a minute and in an hour. A request pays once it is priced and before anything of it is executed, so that requests
/// side by side cannot spend the same points.
/// </summary>
internal sealed class CostBudgets(ServerSettings settings, TimeProvider clock)
{
    /// <summary>So many subjects are remembered before those whose hour is over are forgotten.</summary>
    private const int Remembered = 10_000;

    private readonly int _perMinute = settings.Get(SettingCatalogue.CostPerMinute);
    private readonly int _perHour = settings.Get(SettingCatalogue.CostPerHour);
    private readonly ConcurrentDictionary<string, CostBudget> _budgets = new(StringComparer.Ordinal);
    private int _forgetAt = Remembered;

    /// <summary>Whether anything is counted at all.</summary>
    public bool AreSet => _perMinute > 0 || _perHour > 0;

    /// <summary>How many callers are remembered.</summary>
    public int Count => _budgets.Count;

    /// <summary>Pays for a request.</summary>
    /// <param name="principal">Who asks.</param>
    /// <param name="address">From where.</param>
    /// <param name="cost">The field cost.</param>
    /// <returns>Why it cannot be paid for; null when it was.</returns>
    public LimitRefusal? Pay(Principal principal, IPAddress? address, double cost)
    {
        Forget();
        return _budgets.GetOrAdd(LimitSubject.Of(principal, address), static (_, limits) => new CostBudget(limits._perMinute, limits._perHour), this).Pay(cost, clock.GetUtcNow());
    }

    private void Forget()
    {
        if (_budgets.Count < Volatile.Read(ref _forgetAt))
        {
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var budget in _budgets.Where(pair => pair.Value.IsFresh(now)))
        {
            _budgets.TryRemove(budget);
        }

        // Where all are still in use, the next look is worth it only when there are twice as many.
        Volatile.Write(ref _forgetAt, Math.Max(Remembered, 2 * _budgets.Count));
    }
}
