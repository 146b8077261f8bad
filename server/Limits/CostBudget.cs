using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Limits;

/// <summary>What one caller has spent in this minute and in this hour. Both begin with the first request after the one before has ended.</summary>
/// <param name="perMinute">Points a minute; 0 for no limit.</param>
/// <param name="perHour">Points an hour; 0 for no limit.</param>
internal sealed class CostBudget(int perMinute, int perHour)
{
    private readonly Lock _gate = new();
    private CostWindow _minute = new(perMinute, TimeSpan.FromMinutes(1));
    private CostWindow _hour = new(perHour, TimeSpan.FromHours(1));

    /// <summary>Pays, from both or from neither.</summary>
    /// <returns>Why it cannot be paid; null when it was.</returns>
    public LimitRefusal? Pay(double cost, DateTimeOffset now)
    {
        lock (_gate)
        {
            _minute.Turn(now);
            _hour.Turn(now);
            if (!_hour.Fits(cost))
            {
                return LimitErrors.BudgetSpent(cost, _hour.Left, _hour.EndsIn(now), SettingCatalogue.CostPerHour.Key);
            }

            if (!_minute.Fits(cost))
            {
                return LimitErrors.BudgetSpent(cost, _minute.Left, _minute.EndsIn(now), SettingCatalogue.CostPerMinute.Key);
            }

            _minute.Spent += cost;
            _hour.Spent += cost;
            return null;
        }
    }

    /// <summary>Whether nothing of it is spent any more.</summary>
    public bool IsFresh(DateTimeOffset now)
    {
        lock (_gate)
        {
            _minute.Turn(now);
            _hour.Turn(now);
            return _minute.Spent <= 0 && _hour.Spent <= 0;
        }
    }
}
